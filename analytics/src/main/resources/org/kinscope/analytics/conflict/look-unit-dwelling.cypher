// Which of these units live elsewhere by their own row than their applicant by the register of persons?
// $ids: list of aidUnitNo; $asOf: the day. Dwellings are compared down to the room; an address without one says nothing.
UNWIND $ids AS id
MATCH (u:AidUnit {aidUnitNo: id})<-[m:MEMBER_OF {applicant: true}]-(p:Person)
WHERE coalesce(m.from <= $asOf, true) AND coalesce(m.to > $asOf, true) AND m.dwellingKey <> p.dwellingKey AND p.factKey IS NOT NULL
WITH u, m, p ORDER BY m.from DESC, p.personId
WITH u, head(collect({row: m, person: p})) AS own
RETURN 'aid_unit' AS subjectKind, u.aidUnitNo AS subjectKey, 'dwelling' AS attribute, false AS finding, [own.person.personId] AS about,
       {dataset: 'aid_units', value: own.row.dwellingKey, deliveryNo: own.row.deliveryNo, fileNo: own.row.fileNo, line: own.row.line} AS one,
       {dataset: 'persons', value: own.person.dwellingKey, deliveryNo: own.person.deliveryNo, fileNo: own.person.fileNo, line: own.person.line} AS other
ORDER BY subjectKey
