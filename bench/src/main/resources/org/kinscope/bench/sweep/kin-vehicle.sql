-- Does a member of an aided unit use a vehicle that a relative outside the unit owns?
-- $day: the day; $after: uses after this day count; $dates: on how many dates; $fen: what a vehicle of aided kin may be worth
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
), candidate AS (
  SELECT DISTINCT l.unit, l.person, v.no, u.day, o.person AS owner
  FROM living l SEMI JOIN aided ON aided.unit = l.unit
  JOIN used u ON u.person = l.person AND u.day > $after AND u.day <= $day
  JOIN asset v ON v.id = u.asset AND v.kind NOT IN (SELECT kind FROM exempt)
  JOIN owns o ON o.asset = u.asset AND coalesce(o.f <= u.day, true) AND coalesce(o.t > u.day, true)
  ANTI JOIN inside i ON i.unit = l.unit AND i.person = o.person
  WHERE NOT (coalesce(v.fen <= $fen, false)
    AND o.person IN (SELECT person FROM inside SEMI JOIN aided ON aided.unit = inside.unit))
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
)
SELECT DISTINCT unit AS subject, no AS first, '' AS second FROM (
  SELECT unit, person, no FROM candidate SEMI JOIN related ON related.unit = candidate.unit AND related.owner = candidate.owner
  GROUP BY unit, person, no HAVING count(DISTINCT day) >= $dates
)
