-- Does one person have one programme twice: at once, or one-off within the repeat window?
-- $day: the day; $back: an overlap may not lie before this day
SELECT DISTINCT p.id AS subject, later.programme AS first, later.no AS second
FROM aid later
JOIN aid earlier ON earlier.person = later.person AND earlier.programme = later.programme AND (
  coalesce(earlier.f, DATE '0001-01-01') < coalesce(later.f, DATE '0001-01-01')
  OR (coalesce(earlier.f, DATE '0001-01-01') = coalesce(later.f, DATE '0001-01-01') AND earlier.no < later.no))
JOIN person p ON p.id = later.person
LEFT JOIN repeats ON repeats.programme = later.programme
WHERE (later.period <> 'once' AND earlier.period <> 'once'
    AND coalesce(later.f, DATE '0001-01-01') < least(coalesce(earlier.t, DATE '9999-12-31'), coalesce(later.t, DATE '9999-12-31'))
    AND coalesce(later.f, DATE '0001-01-01') <= $day
    AND least(coalesce(earlier.t, DATE '9999-12-31'), coalesce(later.t, DATE '9999-12-31')) > $back)
  OR (later.period = 'once' AND earlier.period = 'once' AND later.f <= $day AND later.f - earlier.f < repeats.days)
