package org.kinscope.analytics.detector.nominee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** A company in a relative's name that a member runs, or that is located at the unit's dwelling. */
public final class NomineeDetector implements Detector<Nominee> {

    private static final Set<String> HELD = Set.of("shareholder", "legal-rep");
    private static final Set<String> RUN = Set.of("controller", "supervisor");

    /** One relative's role in a company. */
    private record Holder(Kin kin, CompanyRole role) {}

    @Override
    public String code() {
        return "hidden.nominee";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "亲属名下的企业是否由成员实际控制，或设在救助家庭的住所？",
                "Does a member run a relative's company, or is it located at the unit's dwelling?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "companies", "shareholdings");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "maxPeople",
                        64,
                        "people",
                        new Words(
                                "关联人数超过此数的企业不展开",
                                "a company that links more people than this is not expanded")));
    }

    @Override
    public Answer<Nominee> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        long maxPeople = inquiry.parameter("maxPeople");
        if (!Units.isAided(n, unit, inquiry.policy())) {
            return new Answer.NotMet<>();
        }
        KinOutside kin = KinOutside.of(n, unit, inquiry.asOf());
        String home = n.findAidUnit(unit).map(AidUnit::dwellingKey).orElse(null);
        List<Finding<Nominee>> findings = new ArrayList<>();
        List<Evidence> cuts = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        Map<String, List<Holder>> companies = held(n, inquiry, kin);
        for (Map.Entry<String, List<Holder>> company : companies.entrySet()) {
            Premises premises = n.findPremises(company.getKey()).orElse(null);
            int people = premises == null ? 0 : premises.people();
            if (people > maxPeople) {
                Words cut = cut(company.getKey(), people);
                missing.add(cut);
                cuts.add(new Evidence.Missing(cut, "shareholdings"));
                continue;
            }
            List<CompanyRole> run = run(n, inquiry, kin.members(), company.getKey());
            boolean atHome =
                    premises != null && home != null && home.equals(premises.dwellingKey());
            if (!run.isEmpty() || atHome) {
                findings.add(
                        finding(
                                n,
                                inquiry,
                                kin,
                                company.getValue(),
                                run,
                                atHome ? premises : null));
            }
        }
        if (findings.isEmpty() && !missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        return Answer.of(findings.stream().map(f -> with(f, cuts)).toList());
    }

    private static Words cut(String uscc, int people) {
        return new Words(
                "企业 " + uscc + " 关联 " + people + " 人，未展开",
                "the company " + uscc + " links " + people + " people and was not expanded");
    }

    /** {@return the running companies that relatives hold on the day, by credit code} */
    private static Map<String, List<Holder>> held(
            Neighbourhood n, Inquiry inquiry, KinOutside kin) {
        Map<String, List<Holder>> companies = new TreeMap<>();
        for (Kin relative : kin.list()) {
            for (CompanyRole role : n.rolesOf(relative.personId())) {
                if (HELD.contains(role.role())
                        && role.spell().runsOn(inquiry.asOf())
                        && isRunning(n, role.uscc(), inquiry.asOf())
                        && counts(n, inquiry, role)) {
                    companies
                            .computeIfAbsent(role.uscc(), uscc -> new ArrayList<>())
                            .add(new Holder(relative, role));
                }
            }
        }
        return companies;
    }

    private static boolean isRunning(Neighbourhood n, String uscc, LocalDate day) {
        return n.findCompany(uscc).map(c -> c.spell().runsOn(day)).orElse(true);
    }

    /** What a relative who is aided too holds within the limits is theirs. */
    private static boolean counts(Neighbourhood n, Inquiry inquiry, CompanyRole role) {
        Yuan capital = n.findCompany(role.uscc()).map(Company::registeredCapital).orElse(null);
        boolean within =
                role.uscc().startsWith(inquiry.policy().propertyLimits().selfEmployedPrefix())
                        || (capital != null && capital.compareTo(Yuan.ZERO) <= 0);
        return !within || !Units.isMemberOfAided(n, role.personId(), inquiry.policy());
    }

    /** {@return the roles by which members run the company on the day} */
    private static List<CompanyRole> run(
            Neighbourhood n, Inquiry inquiry, List<Membership> members, String uscc) {
        return members.stream()
                .flatMap(m -> n.rolesOf(m.personId()).stream())
                .filter(r -> r.uscc().equals(uscc) && RUN.contains(r.role()))
                .filter(r -> r.spell().runsOn(inquiry.asOf()))
                .distinct()
                .toList();
    }

    private static Finding<Nominee> with(Finding<Nominee> f, List<Evidence> more) {
        List<Evidence> evidence = new ArrayList<>(f.evidence());
        evidence.addAll(more);
        return new Finding<>(
                f.code(),
                f.version(),
                f.subject(),
                f.grounds(),
                evidence,
                f.amount(),
                f.amountBasis(),
                f.strength(),
                f.otherKeys(),
                f.asOf());
    }

    private Finding<Nominee> finding(
            Neighbourhood n,
            Inquiry inquiry,
            KinOutside kin,
            List<Holder> holders,
            List<CompanyRole> run,
            @Nullable Premises atHome) {
        Holder first = holders.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean derived = false;
        for (Holder holder : holders) {
            List<Step> steps = new ArrayList<>();
            kin.members().stream()
                    .filter(m -> m.personId().equals(holder.kin().ofId()))
                    .forEach(m -> steps.add(Steps.member(m)));
            steps.addAll(Steps.kin(n, holder.kin()));
            steps.add(Steps.role(holder.role()));
            evidence.add(new Evidence.Path(steps));
            others.add(holder.kin().ofId());
            others.add(holder.kin().personId());
            derived |= Steps.isDerived(holder.kin());
        }
        for (CompanyRole role : run) {
            List<Step> steps = new ArrayList<>();
            kin.members().stream()
                    .filter(m -> m.personId().equals(role.personId()))
                    .forEach(m -> steps.add(Steps.member(m)));
            steps.add(Steps.role(role));
            evidence.add(new Evidence.Path(steps));
            others.add(role.personId());
        }
        if (atHome != null) {
            evidence.add(new Evidence.Path(List.of(located(atHome))));
        }
        evidence.add(
                new InnocentCompany(
                                n,
                                inquiry.asOf(),
                                first.role().uscc(),
                                holders.stream().map(h -> h.kin().personId()).distinct().toList(),
                                kin.members().stream().map(Membership::personId).toList(),
                                atHome == null ? null : atHome.dwellingKey())
                        .strongest());
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new Nominee(
                        first.role().uscc(),
                        first.kin().relation(),
                        words(holders.stream().map(Holder::role).toList()),
                        words(run),
                        atHome != null),
                evidence,
                null,
                null,
                derived ? Strength.DERIVED : Strength.RECORDED,
                others,
                inquiry.asOf());
    }

    private static Step located(Premises premises) {
        return new Step(
                new Words("注册地址即救助家庭的住所", "located at the unit's dwelling"),
                "LOCATED_AT",
                premises.uscc(),
                String.valueOf(premises.dwellingKey()),
                Spell.ALWAYS,
                premises.source());
    }

    private static Words words(List<CompanyRole> roles) {
        return roles.stream()
                .map(r -> Steps.roleWords(r.role()))
                .distinct()
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + " and " + b.en()))
                .orElse(new Words("", ""));
    }
}
