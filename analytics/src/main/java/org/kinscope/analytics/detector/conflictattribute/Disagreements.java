package org.kinscope.analytics.detector.conflictattribute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.finding.Words;

/** The attributes of one person of which two sources give different known values on one day. */
final class Disagreements {

    private static final String REGISTER = "persons";

    private final Neighbourhood n;
    private final String person;
    private final LocalDate day;
    private final List<Statement> statements;
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(Neighbourhood n, LocalDate day) {
        this.n = n;
        this.person = n.subject().key();
        this.day = day;
        this.statements = n.statementsOf(person);
    }

    /**
     * Two claims that differ.
     *
     * @param attribute the attribute
     * @param what the attribute in words
     * @param one the claim of the dataset that is first by name
     * @param other the other claim
     * @param about what tells it from others of the attribute
     * @param otherKeys keys of others that it names
     */
    record Disagreement(
            String attribute,
            Words what,
            Claim one,
            Claim other,
            List<String> about,
            List<String> otherKeys) {}

    /** {@return those of the neighbourhood's person on {@code day}} */
    static List<Disagreement> of(Neighbourhood n, LocalDate day) {
        Disagreements all = new Disagreements(n, day);
        all.dates(Statement.BIRTH_DATE, "births", new Words("出生日期", "birth date"));
        all.dates(Statement.DEATH_DATE, "deaths", new Words("死亡日期", "date of death"));
        all.sex();
        all.name();
        all.maritalState();
        all.membership();
        return all.found;
    }

    private List<Statement> said(String attribute, String dataset) {
        return statements.stream()
                .filter(s -> s.attribute().equals(attribute) && s.dataset().equals(dataset))
                .toList();
    }

    /** What the register holds under one ID number against what the other holds under it. */
    private void dates(String attribute, String dataset, Words what) {
        for (Statement other : said(attribute, dataset)) {
            for (Statement register : said(attribute, REGISTER)) {
                if (register.recordId().equals(other.recordId())
                        && !register.value().equals(other.value())) {
                    found.add(
                            new Disagreement(
                                    attribute,
                                    what,
                                    Claim.of(other),
                                    Claim.of(register),
                                    List.of(other.recordId()),
                                    List.of()));
                }
            }
        }
    }

    private @Nullable Statement ownRecord(String attribute) {
        return said(attribute, REGISTER).stream()
                .filter(s -> s.recordId().equals(person))
                .findFirst()
                .orElse(null);
    }

    private void sex() {
        Statement register = ownRecord(Statement.SEX);
        if (register == null) {
            return;
        }
        for (Statement marriage : said(Statement.SEX, "marriages")) {
            if (!marriage.value().equals(register.value())) {
                String spouse = String.valueOf(marriage.otherId());
                found.add(
                        new Disagreement(
                                Statement.SEX,
                                new Words("性别", "sex"),
                                Claim.of(marriage, sexInWords(marriage.value()), spouse),
                                Claim.of(register, sexInWords(register.value()), person),
                                List.of(person),
                                List.of(spouse)));
                return;
            }
        }
    }

    private static Words sexInWords(String sex) {
        return sex.equals("M") ? new Words("男", "male") : new Words("女", "female");
    }

    private void name() {
        Statement register = ownRecord(Statement.NAME);
        List<String> known =
                said(Statement.NAME, REGISTER).stream().map(s -> Names.plain(s.value())).toList();
        for (Statement report : said(Statement.NAME, "reports")) {
            LocalDate on = report.spell().from();
            boolean told = on == null || !on.isAfter(day);
            if (register != null
                    && told
                    && !Names.isVague(report.value())
                    && !known.contains(Names.plain(report.value()))) {
                found.add(
                        new Disagreement(
                                Statement.NAME,
                                new Words("姓名", "name"),
                                named(register),
                                named(report),
                                List.of(person),
                                List.of()));
                return;
            }
        }
    }

    private static Claim named(Statement s) {
        String shown = Names.masked(s.value());
        return Claim.of(s, new Words(shown, shown), shown);
    }

    private void maritalState() {
        for (Statement spouse : said(Statement.MARITAL_STATE, "registrations")) {
            String other = String.valueOf(spouse.otherId());
            List<Marriage> marriages =
                    n.marriagesOf(person).stream()
                            .filter(m -> m.otherThan(person).equals(other))
                            .toList();
            if (!spouse.spell().runsOn(day)
                    || marriages.stream().anyMatch(m -> m.spell().runsOn(day))
                    || !lives(person)
                    || !lives(other)) {
                continue;
            }
            Map<LocalDate, Marriage> ended = new LinkedHashMap<>();
            for (Marriage m : marriages) {
                LocalDate to = m.spell().to();
                if (to != null && !to.isAfter(day)) {
                    ended.put(to, m);
                }
            }
            ended.keySet().stream()
                    .max(LocalDate::compareTo)
                    .ifPresent(to -> addMaritalState(spouse, other, ended.get(to), to));
        }
    }

    private void addMaritalState(
            Statement spouse, String other, @Nullable Marriage ended, LocalDate to) {
        if (ended == null) {
            return;
        }
        Words divorced = new Words("已于 " + to + " 离婚", "divorced on " + to);
        found.add(
                new Disagreement(
                        Statement.MARITAL_STATE,
                        new Words("婚姻状况", "marital state"),
                        new Claim(
                                "marriages",
                                divorced,
                                person,
                                other,
                                ended.spell(),
                                ended.source()),
                        Claim.of(spouse, new Words("配偶", "spouse of the head"), other),
                        List.of(person, other),
                        List.of(other)));
    }

    private boolean lives(String id) {
        return n.findPerson(id).map((Person p) -> p.aliveOn(day)).orElse(true);
    }

    private void membership() {
        List<Membership> memberships = n.membershipsOf(person);
        Membership running =
                memberships.stream().filter(m -> m.spell().runsOn(day)).findFirst().orElse(null);
        if (running == null) {
            return;
        }
        Map<String, Grant> strange = new LinkedHashMap<>();
        for (Grant grant : n.grantsTo(person)) {
            String unit = grant.aidUnitNo();
            if (unit != null
                    && grant.spell().runsOn(day)
                    && memberships.stream().noneMatch(m -> m.aidUnitNo().equals(unit))) {
                strange.putIfAbsent(unit, grant);
            }
        }
        strange.forEach(
                (unit, grant) ->
                        found.add(
                                new Disagreement(
                                        "membership",
                                        new Words("所属救助家庭", "aid unit"),
                                        unit(running),
                                        new Claim(
                                                "grants",
                                                new Words(unit, unit),
                                                person,
                                                grant.grantNo(),
                                                grant.spell(),
                                                grant.source()),
                                        List.of(person, unit),
                                        List.of(unit))));
    }

    private static Claim unit(Membership m) {
        return new Claim(
                "aid_units",
                new Words(m.aidUnitNo(), m.aidUnitNo()),
                m.personId(),
                m.aidUnitNo(),
                m.spell(),
                m.source());
    }
}
