package org.kinscope.analytics.detector;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;

/** Tells a village where people live and companies are. A day is a text, an empty one open. */
public record Places(Village village) {

    /** A person who lives at a dwelling by the register of persons; none where it is null. */
    public Places person(String id, String born, @Nullable String dwelling) {
        return add(
                FactKind.PERSONS,
                "personId",
                id,
                "birthDate",
                Register.day(born),
                "divisionCode",
                Village.DIVISION,
                "dwellingKey",
                dwelling);
    }

    /** A unit at a dwelling, with one member. */
    public Places unit(String unit, String member, String from, @Nullable String dwelling) {
        add(
                FactKind.AID_UNITS,
                "aidUnitNo",
                unit,
                "divisionCode",
                Village.DIVISION,
                "dwellingKey",
                dwelling);
        village.member(unit, member, from, "");
        return this;
    }

    /** A word of {@code registrations} or {@code aid_units} about where somebody lives. */
    public Places lives(String id, String dataset, String dwelling, String from, String to) {
        return add(
                FactKind.RESIDENCES,
                "personId",
                id,
                "dataset",
                dataset,
                "dwellingKey",
                dwelling,
                "from",
                Register.day(from),
                "to",
                Register.day(to));
    }

    /** A company with a capital in yuan at a dwelling, that links so many people. */
    public Places company(
            String uscc, @Nullable String capital, @Nullable String dwelling, int people) {
        add(
                FactKind.COMPANIES,
                "uscc",
                uscc,
                "registeredCapitalFen",
                capital == null ? null : Register.fen(capital),
                "from",
                Register.day("2010-01-01"));
        return add(FactKind.PREMISES, "uscc", uscc, "dwellingKey", dwelling, "people", people);
    }

    /** A role in a company. */
    public Places role(String id, String uscc, String role, String from, String to) {
        return add(
                FactKind.ROLES,
                "personId",
                id,
                "uscc",
                uscc,
                "role",
                role,
                "from",
                Register.day(from),
                "to",
                Register.day(to));
    }

    /** That a dataset was delivered whole, or in part. */
    public Places delivered(String dataset, boolean whole) {
        return add(FactKind.DELIVERIES, "dataset", dataset, "lastOn", Village.DAY, "whole", whole);
    }

    private Places add(FactKind kind, @Nullable Object... namesAndValues) {
        village.add(kind, namesAndValues);
        return this;
    }
}
