// What do the sources say of those who receive aid or belong to a unit: birth, death, sex, name, marital state?
// The whole city; no parameters. The order is made on arrival, where a sort costs the database nothing.
CALL () {
  MATCH (p:Person) WHERE p.factKey IS NOT NULL AND (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
  UNWIND [{attribute: 'birth-date', value: toString(p.registerBirthDate)}, {attribute: 'death-date', value: toString(p.registerDeathDate)},
          {attribute: 'sex', value: p.registerSex}, {attribute: 'name', value: p.name}] AS said
  RETURN p, p.personId AS recordId, said, 'persons' AS dataset, p AS fact
  UNION ALL
  // A record that was judged to be this person's too, and the certificates of birth and the register of deaths.
  MATCH (s:SourcePerson)-[:RESOLVES_TO]->(p:Person) WHERE EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) }
  UNWIND CASE s.source
    WHEN 'births' THEN [{attribute: 'birth-date', value: toString(s.birthDate)}]
    WHEN 'deaths' THEN [{attribute: 'death-date', value: toString(s.diedOn)}]
    ELSE [{attribute: 'birth-date', value: toString(s.registerBirthDate)}, {attribute: 'death-date', value: toString(s.registerDeathDate)},
          {attribute: 'sex', value: s.registerSex}, {attribute: 'name', value: s.name}] END AS said
  RETURN p, s.sourceKey AS recordId, said, s.source AS dataset, s AS fact
  UNION ALL
  // A marriage names the man first and the woman second.
  MATCH (p:Person)-[r:SPOUSE_OF]-(o:Person) WHERE o <> p AND (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
  RETURN p, p.personId AS recordId, {attribute: 'sex', value: CASE WHEN startNode(r) = p THEN 'M' ELSE 'F' END, otherId: o.personId} AS said,
         'marriages' AS dataset, r AS fact
  UNION ALL
  MATCH (p:Person)<-[:REPORTED_OF]-(n:Report) WHERE EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) }
  RETURN p, p.personId AS recordId, {attribute: 'name', value: n.name, from: n.reportedOn} AS said, 'reports' AS dataset, n AS fact
  UNION ALL
  // The spouse of a household's head, where the household never had another head.
  MATCH (p:Person)-[r:REGISTERED_IN]->(h:Household) WHERE r.relationToHead IN ['10', '11', '12'] AND (EXISTS { (p)-[:RECEIVED]->(:Grant) } OR EXISTS { (p)-[:MEMBER_OF]->(:AidUnit) })
  WITH p, r, COLLECT { MATCH (h)<-[q:REGISTERED_IN]-(o:Person) WHERE q.relationToHead IN ['01', '02'] RETURN DISTINCT o.personId } AS heads
  WHERE size(heads) = 1 AND heads[0] <> p.personId
  RETURN p, p.personId AS recordId, {attribute: 'marital-state', value: 'married', otherId: heads[0], from: r.from, to: r.to} AS said,
         'registrations' AS dataset, r AS fact
}
WITH p, recordId, said, dataset, fact
WHERE said.value IS NOT NULL
RETURN p.personId AS personId, recordId, said.attribute AS attribute, dataset, said.value AS value, said.otherId AS otherId,
       said.from AS from, said.to AS to, fact.deliveryNo AS deliveryNo, fact.fileNo AS fileNo, fact.line AS line
