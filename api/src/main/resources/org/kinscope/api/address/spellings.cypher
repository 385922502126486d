// How is this dwelling written in the rows that were known and that the scope covers, and how often?
// Parameters: $key dwellingKey; $scope division prefix; $known number of the last delivery that counts; $most rows that are looked at
MATCH (d:Dwelling {dwellingKey: $key})<-[:LOCATED_AT]-(n)
WITH n LIMIT $most
CALL (n) {
  WITH n WHERE n.dwellingKey = $key OR n:Company
  RETURN n.address AS text, n.divisionCode AS division, n.deliveryNo AS no
  UNION ALL
  WITH n MATCH (n:Household)<-[r:REGISTERED_IN]-() WHERE r.dwellingKey = $key
  RETURN r.address AS text, r.divisionCode AS division, r.deliveryNo AS no
  UNION ALL
  WITH n MATCH (n:AidUnit)<-[r:MEMBER_OF]-() WHERE r.dwellingKey = $key AND r.address <> n.address
  RETURN r.address AS text, r.divisionCode AS division, r.deliveryNo AS no
}
WITH text, count(*) AS rows, count(CASE WHEN coalesce(no, 0) <= $known AND ($scope = '' OR division STARTS WITH $scope) THEN 1 END) AS seen
WHERE text IS NOT NULL AND seen > 0
RETURN text, seen AS rows
ORDER BY rows DESC, text LIMIT 20
