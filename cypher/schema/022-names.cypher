// Names are searched without accents, over all that has a name.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Partner|Body|Activity|Goal|Region) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
