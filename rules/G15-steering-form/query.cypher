// Does the form a region says it is steered in fit its size and what partners agree on: a row for each way it does not.
WITH $form AS form,
     [p IN $partners WHERE p.administrative.own + p.policy.own + p.operational.own + p.administrative.ownUnsaid <> []] AS acting
WHERE acting <> [] AND form IN ['shared', 'lead', 'own']
WITH form, [p IN acting | p.id] AS acting, size(acting) AS size,
     reduce(seats = [], g IN $measures.goals.all | seats + [s IN g.own WHERE s.positive AND any(p IN acting WHERE p.id = s.partner)]) AS seats
WITH form, acting, size, seats, toFloat(size([id IN acting WHERE any(s IN seats WHERE s.partner = id)])) / size AS share
UNWIND [
  {variant: 'shared', severity: 'medium', threshold: $settings.G15.shared},
  {variant: 'lead', severity: 'medium', threshold: $settings.G15.lead},
  {variant: 'own', severity: 'low', threshold: $settings.G15.own},
  {variant: 'consensus', severity: 'low', threshold: $settings.G15.consensus}
] AS misfit
WITH form, acting, size, seats, share, misfit
WHERE CASE misfit.variant
        WHEN 'consensus' THEN form <> 'lead' AND share < misfit.threshold
        WHEN 'own' THEN form = 'own' AND size <= misfit.threshold
        ELSE form = misfit.variant AND size > misfit.threshold
      END
WITH acting, size, seats, share, misfit, misfit.variant = 'consensus' AND $measures.goals.all = [] AS open
RETURN 'G15' AS rule,
       [$region] AS about,
       misfit.severity AS severity,
       null AS level,
       {variant: misfit.variant, partners: size, share: share, threshold: misfit.threshold} AS facts,
       [$region] + acting + CASE WHEN misfit.variant = 'consensus' THEN [s IN seats | s.id] ELSE [] END AS evidence,
       CASE WHEN open THEN [{reason: 'no_goals', ids: []}] ELSE [] END AS missing
