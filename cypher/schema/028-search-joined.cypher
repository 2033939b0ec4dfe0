// Words that are written with something between their letters, such as VNO-NCW, are found in one piece too.
MATCH (n:Partner|Body|Activity|Goal|Region)
WHERE NOT n.searchText CONTAINS '\f'
WITH n, [word IN split(replace(n.searchText, '\n', ' '), ' ')
         WHERE word =~ '.*[\\p{L}\\p{N}\\p{M}][^\\p{L}\\p{N}\\p{M}]+[\\p{L}\\p{N}].*'
         | reduce(joined = '', letter IN split(word, '')
                  | CASE WHEN letter =~ '[\\p{L}\\p{N}\\p{M}]' THEN joined + letter ELSE joined END)] AS words
WHERE size(words) > 0
SET n.searchText = n.searchText + '\f' + reduce(all = '', word IN words | CASE WHEN all = '' THEN word ELSE all + ' ' + word END)
