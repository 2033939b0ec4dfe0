// Takes lines out.
MATCH ()-[t:$any($lineTypes)]->() WHERE t.id IN $ids
DELETE t
