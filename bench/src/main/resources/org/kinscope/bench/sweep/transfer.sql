-- Did an asset go from a member to a living relative outside the unit, who still holds it, before or during the status?
-- $day: the day; $months: how long before the status; $gap: days between the two ownerships; $fen, $dwellings: what aided kin may hold
WITH aided AS (
  SELECT unit FROM status JOIN tier USING (status)
  WHERE tier <= 2 AND coalesce(f <= $day, true) AND coalesce(t > $day, true)
  UNION
  SELECT unit FROM aid
  WHERE unit IS NOT NULL AND period <> 'once' AND coalesce(f <= $day, true) AND coalesce(t > $day, true)
), inside AS (
  SELECT DISTINCT person, unit FROM member WHERE coalesce(f <= $day, true) AND coalesce(t > $day, true)
), living AS (
  SELECT i.person, i.unit FROM inside i JOIN person p ON p.id = i.person
  WHERE coalesce(p.death > $day, true) AND coalesce(p.birth <= $day, true)
), alive AS (
  SELECT id FROM person WHERE coalesce(death > $day, true) AND coalesce(birth <= $day, true)
), spell AS (
  SELECT unit, min(f) AS start FROM status JOIN tier USING (status)
  WHERE tier <= 2 AND coalesce(f <= $day, true) AND coalesce(t > $day, true)
  GROUP BY unit HAVING min(f) IS NOT NULL
), candidate AS (
  SELECT DISTINCT l.unit, a.no, a.vehicle, a.fen, o2.person AS owner
  FROM living l JOIN spell ON spell.unit = l.unit
  JOIN owns o1 ON o1.person = l.person
  JOIN owns o2 ON o2.asset = o1.asset AND o2.f >= o1.t AND o2.f - o1.t <= $gap
    AND o2.f >= spell.start - INTERVAL $months MONTH AND o2.f <= $day AND coalesce(o2.t > $day, true)
  JOIN asset a ON a.id = o1.asset AND (NOT a.vehicle OR a.kind NOT IN (SELECT kind FROM exempt))
  SEMI JOIN alive ON alive.id = o2.person
  ANTI JOIN inside i ON i.unit = l.unit AND i.person = o2.person
), step AS (
  SELECT a, b FROM tie
  WHERE NOT spouse OR (coalesce(f <= $day, true) AND coalesce(t > $day, true)
    AND a IN (SELECT id FROM alive) AND b IN (SELECT id FROM alive))
), near AS (
  SELECT c.unit, c.owner, s.b AS reached FROM (SELECT DISTINCT unit, owner FROM candidate) c JOIN step s ON s.a = c.owner
), related AS (
  SELECT unit, owner FROM near SEMI JOIN living l ON l.unit = near.unit AND l.person = near.reached
  UNION
  SELECT n.unit, n.owner FROM near n JOIN step s ON s.a = n.reached SEMI JOIN living l ON l.unit = n.unit AND l.person = s.b
), homes AS (
  SELECT o.person, count(DISTINCT o.asset) AS homes FROM owns o
  JOIN asset a ON a.id = o.asset AND NOT a.vehicle AND a.kind IN (SELECT kind FROM dwelling)
  WHERE coalesce(o.f <= $day, true) AND coalesce(o.t > $day, true)
  GROUP BY o.person
)
SELECT DISTINCT c.unit AS subject, c.no AS first, '' AS second
FROM candidate c SEMI JOIN related ON related.unit = c.unit AND related.owner = c.owner
LEFT JOIN homes ON homes.person = c.owner
WHERE NOT ((CASE WHEN c.vehicle THEN coalesce(c.fen <= $fen, false) ELSE coalesce(homes.homes, 0) <= $dwellings END)
  AND c.owner IN (SELECT person FROM inside SEMI JOIN aided ON aided.unit = inside.unit))
