// Where each partner is present, itself or by its kin, and what could make it so: at each level and anywhere (R3, R4, R6).
UNWIND $partners AS p
WITH p, $said[p.id] AS own, [id IN $kin[p.id] | $said[id]] AS said,
     [m IN $mentions WHERE any(id IN $kin[p.id] WHERE $kinds[id] IN m.kinds)] AS mentions
UNWIND $levels AS level
WITH p, own, said, mentions, level,
     reduce(ids = [], s IN said | ids + CASE level WHEN 'operational' THEN coalesce(s.unspecified.planned, []) ELSE [] END) AS never
RETURN p.id AS partner,
       level,
       coalesce(own[level].positive, []) AS own,
       [id IN coalesce(own.unspecified.positive, []) WHERE NOT id IN never] AS ownUnsaid,
       reduce(ids = [], s IN said | ids + [id IN coalesce(s[level].positive, []) WHERE NOT id IN ids]) AS kin,
       reduce(ids = [], s IN said | ids + [id IN coalesce(s[level].zeros, []) WHERE NOT id IN ids]) AS zeros,
       reduce(ids = [], s IN said | ids +
         [id IN coalesce(s.unspecified.positive, []) WHERE NOT id IN ids AND NOT id IN never]) AS unsaid,
       [m IN mentions WHERE level = 'anywhere' OR level IN m.levels | m.id] AS mentions
