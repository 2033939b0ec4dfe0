// Each change of a log says which kinds of record it touched. What it did stands in it as JSON, in which a step has its kind right before what was there.
MATCH (change:Change)
WHERE change.kinds IS NULL
SET change.kinds = [kind IN ['region', 'source', 'partner', 'person', 'goal', 'stage', 'body', 'activity', 'membership',
                             'coverage', 'carrying', 'involvement', 'tie', 'mention', 'expectation', 'inquiry', 'setting',
                             'decision', 'action', 'moment', 'story', 'minute', 'view']
                    WHERE change.records CONTAINS '"what":"' + kind + '","before":']
