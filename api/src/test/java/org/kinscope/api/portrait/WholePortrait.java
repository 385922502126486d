package org.kinscope.api.portrait;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** Asks for a portrait with everything that one can have. */
final class WholePortrait {

    /** All that the page shows at once; it must fit the limits. */
    static final String WHOLE =
            """
            query Portrait($unit: ID, $person: ID, $asOf: Date) {
              portrait(aidUnit: $unit, person: $person, asOf: $asOf) {
                asOf
                subject { kind key }
                identity { title aidUnit { no divisionName address }
                           person { id name maskedIdNumber } }
                members { person { ...p } applicant from to running source { ...s } }
                kin { person { ...p } relation { zh en } toMember steps }
                assets { kind no description owner { id name } value areaM2 balance from to
                         source { ...s } }
                incomes { person { id name } kind amount period from to running source { ...s } }
                aid { grantNo programmeCode programme { zh en } departmentCode department { zh en }
                      beneficiary { id name } amount period from to decidedOn running paid
                      source { ...s } }
                statuses { status name { zh en } tier from to mode declaredMonthlyIncome running
                           source { ...s } }
                tier { recorded assessed incomePerHead rigidExpenditurePerHead standard members
                       propertyWithinLimits
                       conditions { what { zh en } met value limit basis } }
                findings { id code version subjectKind subjectKey subjectLabel state asOf amount
                           amountBasis { zh en } strength sentence { zh en }
                           evidence { kind what { zh en } value limit unit basis dataset
                                      steps { what { zh en } relation fromKey toKey fromLabel toLabel
                                              spell { from to } source { ...s } } } }
                graph { nodes { id kind label highlighted } truncated
                        edges { from to kind label { zh en } highlighted spell { from to } } }
                completeness { dataset department facts lastDelivery }
                conflicts { id attribute what { zh en } subjectKey state finding owner
                            one { dataset department value saidOn ageDays source { ...s } }
                            other { dataset value } firstSeen lastSeen correctedOn note }
                authorisations { no signer { id } covers { id } scope signedOn validTo revokedOn
                                 valid source { ...s } }
                verifications { requestNo authorisationNo person { id } dataset askedOn answeredOn
                                result validTo valid source { ...s } }
                coverage { dataset person { id } knows because { zh en } on }
              }
            }
            fragment s on Source { delivery file line dataset department }
            fragment p on Person { id name maskedIdNumber sex birthDate deathDate age divisionName
                                   registered }
            """;

    private WholePortrait() {}

    static JsonNode portrait(Map<String, ?> variables) {
        return SampleCity.client().data(WHOLE, variables).path("portrait");
    }

    static JsonNode kinVehiclePortrait() {
        return portrait(Map.of("unit", SampleCity.KIN_VEHICLE_UNIT));
    }

    static JsonNode kinVehicleFinding() {
        return stream(kinVehiclePortrait().path("findings"))
                .filter(finding -> finding.path("code").asString().equals("hidden.kin-vehicle"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hidden.kin-vehicle"));
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
