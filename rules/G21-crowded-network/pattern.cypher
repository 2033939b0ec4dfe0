// Which bodies of one level share nearly all their partners, and which partners sit in more than eight bodies?
MATCH (:Region {id: $region})<-[:IN]-(body:Body)
WITH body, COLLECT {
  MATCH (body)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0
    AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN DISTINCT partner.id
} AS seated
WITH collect({id: body.id, level: body.level, seated: seated}) AS bodies
CALL (bodies) {
  UNWIND bodies AS a
  UNWIND bodies AS b
  WITH a, b, toFloat(size([each IN a.seated WHERE each IN b.seated])) AS shared
  WHERE a.id < b.id AND a.level = b.level AND a.level <> 'unspecified'
    AND size(a.seated) >= 3 AND size(b.seated) >= 3
    AND shared / (size(a.seated) + size(b.seated) - shared) >= 0.7
  RETURN [a.id, b.id] AS about
  UNION
  UNWIND bodies AS body
  UNWIND body.seated AS partner
  WITH partner, count(body) AS seats
  WHERE seats > 8
  RETURN [partner] AS about
}
RETURN about
ORDER BY about
