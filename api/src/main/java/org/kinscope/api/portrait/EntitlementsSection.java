package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.entitlement.EntitlementController;
import org.kinscope.api.entitlement.Entitlements;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is due to the unit by the rules, of the facts that the portrait has read already. */
@Controller
final class EntitlementsSection {

    private final Families families;
    private final EntitlementController calculator;

    EntitlementsSection(Families families, EntitlementController calculator) {
        this.families = families;
        this.calculator = calculator;
    }

    @SchemaMapping
    @Nullable Entitlements entitlements(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        String unit = family.unitNo();
        return unit == null || family.day().isBefore(PolicyCatalogue.FIRST_DAY)
                ? null
                : calculator.ofUnit(family.neighbourhood(), unit, family.at());
    }
}
