// Who and what is in sight of one subject?
// $keys.aidUnitNo: the unit's number, $keys.personId: the person's id, $keys.householdNo: the household's number; one of the three is given, the others are null; $keys.others: personIds of people beside the person, as of one household; $keys.known: number of the delivery after which it was known; $keys.links: a parent of more children tells of no siblings
// One row of keys, or none where there is no such subject. Companies and accounts are read, never walked through to other people.
// What held then is told by the versions of then; siblings are those that share a parent.
CALL () {
  MATCH (subject:AidUnit {aidUnitNo: $keys.aidUnitNo}) WHERE subject.deliveryNo <= $keys.known RETURN subject
  UNION
  MATCH (subject:Person {personId: $keys.personId})
  WHERE subject.deliveryNo <= $keys.known OR EXISTS { (subject)-[:SUPERSEDES]->(o) WHERE o.deliveryNo <= $keys.known }
  RETURN subject
  UNION
  MATCH (subject:Household {householdNo: $keys.householdNo}) RETURN subject
}
// Where the sight begins: the members of any time of the unit or the household, or the person and the members of the person's units; and those of $keys.others.
WITH subject, COLLECT {
  MATCH (subject)<-[m:MEMBER_OF|WAS_MEMBER_OF|REGISTERED_IN|WAS_REGISTERED_IN WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]-(p:Person) RETURN p
  UNION
  WITH subject AS p WHERE p:Person RETURN p
  UNION
  UNWIND $keys.others AS other MATCH (p:Person {personId: other}) RETURN p
  UNION
  MATCH (subject)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]->(:AidUnit)<-[n:MEMBER_OF|WAS_MEMBER_OF WHERE n.deliveryNo <= $keys.known < coalesce(n.untilDeliveryNo, $keys.known + 1)]-(p:Person) RETURN p
} AS start
// How far it goes: two steps of kinship, and each person's units and assets.
WITH subject, start, COLLECT {
  UNWIND start AS s
  CALL (s) {
    RETURN s AS p
    UNION
    MATCH (s)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person) RETURN p
    UNION
    MATCH (s)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person) WHERE coalesce(r.sinceDeliveryNo, 0) <= $keys.known RETURN p
    UNION
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $keys.known < coalesce(a.untilDeliveryNo, $keys.known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $keys.known < coalesce(b.untilDeliveryNo, $keys.known + 1)]->(p:Person)
    WHERE coalesce(a.sinceDeliveryNo, 0) <= $keys.known AND coalesce(b.sinceDeliveryNo, 0) <= $keys.known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $keys.known < coalesce(c.untilDeliveryNo, $keys.known + 1)]->(child:Person) RETURN DISTINCT child } <= $keys.links
    RETURN p
  }
  RETURN DISTINCT p
} AS near
WITH subject, COLLECT {
  UNWIND near AS s
  CALL (s) {
    RETURN s AS p
    UNION
    MATCH (s)-[r:SPOUSE_OF|WAS_SPOUSE_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person) RETURN p
    UNION
    MATCH (s)-[r:PARENT_OF|WAS_PARENT_OF WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]-(p:Person) WHERE coalesce(r.sinceDeliveryNo, 0) <= $keys.known RETURN p
    UNION
    MATCH (s)<-[a:PARENT_OF|WAS_PARENT_OF WHERE a.deliveryNo <= $keys.known < coalesce(a.untilDeliveryNo, $keys.known + 1)]-(parent:Person)-[b:PARENT_OF|WAS_PARENT_OF WHERE b.deliveryNo <= $keys.known < coalesce(b.untilDeliveryNo, $keys.known + 1)]->(p:Person)
    WHERE coalesce(a.sinceDeliveryNo, 0) <= $keys.known AND coalesce(b.sinceDeliveryNo, 0) <= $keys.known
      AND COUNT { MATCH (parent)-[c:PARENT_OF|WAS_PARENT_OF WHERE c.deliveryNo <= $keys.known < coalesce(c.untilDeliveryNo, $keys.known + 1)]->(child:Person) RETURN DISTINCT child } <= $keys.links
    RETURN p
  }
  RETURN DISTINCT p
} AS people
WITH subject, people, COLLECT {
  UNWIND people AS p MATCH (p)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]->(u:AidUnit) RETURN u
  UNION
  WITH subject AS u WHERE u:AidUnit RETURN u
} AS units, COLLECT {
  UNWIND people AS p MATCH (p)-[r:OWNS|WAS_OWNS|USED|WAS_USED WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(a:Asset) RETURN DISTINCT a
} AS assets
WITH subject, people, units, assets, COLLECT {
  UNWIND people AS p MATCH (p)-[:RECEIVED|WAS_RECEIVED]->(g) WHERE g.deliveryNo <= $keys.known < coalesce(g.untilDeliveryNo, $keys.known + 1) RETURN g
  UNION
  UNWIND units AS u MATCH (g)-[:FOR|WAS_FOR]->(u) WHERE g.deliveryNo <= $keys.known < coalesce(g.untilDeliveryNo, $keys.known + 1) RETURN g
} AS grants
WITH subject, people, units, assets, grants, COLLECT {
  UNWIND grants AS g MATCH (a:Person)-[:APPROVED|WAS_APPROVED]->(g) RETURN DISTINCT a
} AS approvers
// Those whose name and dates matter though their own facts do not: members of kin's units, co-owners, approvers.
WITH subject, people, units, assets, grants, approvers, COLLECT {
  UNWIND people + approvers AS p RETURN p
  UNION
  UNWIND units AS u MATCH (p:Person)-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]->(u) RETURN p
  UNION
  UNWIND assets AS a MATCH (p:Person)-[m:OWNS|WAS_OWNS WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]->(a) RETURN p
} AS sighted
RETURN [p IN people | p.personId] AS persons,
       [p IN sighted | p.personId] AS sighted,
       [u IN units | u.aidUnitNo] AS units,
       [a IN assets WHERE a:Vehicle | a.plateNo] AS plates,
       [a IN assets WHERE a:RealEstate | a.propertyNo] AS properties,
       COLLECT { UNWIND people AS p MATCH (p)-[r:HAS_ROLE|WAS_HAS_ROLE WHERE r.deliveryNo <= $keys.known < coalesce(r.untilDeliveryNo, $keys.known + 1)]->(c) RETURN DISTINCT c.uscc } AS companies,
       COLLECT { UNWIND people + approvers AS p RETURN DISTINCT p.personId } AS deciders,
       CASE WHEN subject:Person THEN [subject.personId] ELSE [] END AS told,
       CASE WHEN subject:Household THEN [subject.householdNo] ELSE [] END AS households,
       [p IN people | p.personId] AS earners,
       [] AS supporters,
       CASE WHEN subject:Person THEN [subject.personId] ELSE COLLECT { MATCH (subject)<-[m:MEMBER_OF|WAS_MEMBER_OF WHERE m.deliveryNo <= $keys.known < coalesce(m.untilDeliveryNo, $keys.known + 1)]-(p:Person) RETURN DISTINCT p.personId } END AS payees
