package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;

/**
 * A family that is or was aided, by right: its income, its property, its status and its grants
 * agree with each other, and its kin are not better off than they may be.
 */
final class AidedClan {

    private final Stage stage;
    private final Draw draw;
    private final Census census;
    private final OrdinaryLife life;
    private final LocalDate asOf;

    AidedClan(Stage stage, Draw draw, Census census, OrdinaryLife life) {
        this.stage = stage;
        this.draw = draw;
        this.census = census;
        this.life = life;
        this.asOf = stage.asOf();
    }

    void write(AidKind kind) {
        Shapes shape = new Shapes(stage, draw);
        switch (kind) {
            case TEKUN -> shape.loneElder();
            case UNSUPPORTED_CHILD -> shape.leftChild();
            case SINGLE -> shape.disabledAdult(true);
            default -> shape.anyFamily(census.place(kind));
        }
        new HearthWriter(stage, draw, census).write(shape.hearths);
        for (Hearth hearth : shape.hearths.subList(1, shape.hearths.size())) {
            life.of(hearth, false, false);
        }
        List<Citizen> members = new ArrayList<>();
        for (Kin kin : shape.members) {
            Citizen citizen = kin.citizen;
            if (citizen != null) {
                members.add(citizen);
            }
        }
        List<Citizen> disabled = new ArrayList<>();
        for (Kin kin : shape.disabled) {
            Citizen citizen = kin.citizen;
            if (citizen != null) {
                disabled.add(citizen);
            }
        }
        census.unit(kind);
        new AidedUnit(members, disabled).write(kind);
    }

    /** The unit of the family with all that the departments know of it. */
    private final class AidedUnit {

        private final List<Citizen> members;
        private final List<Citizen> disabled;
        private final Citizen applicant;
        private final Unit unit;
        private final LocalDate since;
        private final AidGrants grants;

        AidedUnit(List<Citizen> members, List<Citizen> disabled) {
            this.members = members;
            this.disabled = disabled;
            this.applicant = members.getFirst();
            LocalDate youngest =
                    members.stream().map(Citizen::birth).max(LocalDate::compareTo).orElse(asOf);
            LocalDate from = LocalDate.of(draw.between(2015, 2020), draw.between(1, 9), 1);
            this.since =
                    from.isBefore(youngest.plusMonths(2))
                            ? youngest.plusMonths(3).withDayOfMonth(1)
                            : from;
            Citizen[] others = members.subList(1, members.size()).toArray(Citizen[]::new);
            this.unit = stage.aid().unit(applicant.home(), since, applicant, others);
            this.grants = new AidGrants(stage, draw, unit, members, disabled);
        }

        void write(AidKind kind) {
            certificates();
            long standard = stage.standardFen();
            switch (kind) {
                case DIBAO -> dibao(standard);
                case GRACE -> {
                    dibao(
                            Status.DIBAO,
                            earn(draw.amount(2 * standard + 8_000, 230_000, 100)),
                            Mode.GRACE);
                }
                case TEKUN -> tekun();
                case UNSUPPORTED_CHILD -> {
                    status(Status.UNSUPPORTED_CHILD, null, null);
                    grants.child(since);
                }
                case MARGINAL ->
                        marginal(earn(draw.amount(standard, 2 * standard - 1_000, 100)), null);
                case SINGLE ->
                        marginal(
                                earn(draw.amount(standard, 2 * standard - 1_000, 100)),
                                Mode.SINGLE);
                case EXPENDITURE -> expenditure(standard);
                case MONITORED -> status(Status.MONITORED, earn(comfortable()), null);
                case EMERGENCY -> {
                    status(Status.EMERGENCY, earn(comfortable()), null);
                    grants.urgent();
                }
                case FORMER -> former();
                case REFUSED -> {
                    earn(comfortable());
                    grants.papers("DIBAO", since, false);
                }
            }
            property();
            traces();
        }

        private long comfortable() {
            return draw.amount(2 * stage.standardFen() + 8_000, 260_000, 100);
        }

        private void dibao(long standard) {
            dibao(
                    Status.DIBAO,
                    earn(draw.amount(5_000, standard - 2_000, 100)),
                    draw.chance(0.3) ? Mode.WHOLE : null);
        }

        private void dibao(
                Status status, long perHead, @org.jspecify.annotations.Nullable Mode mode) {
            status(status, perHead, mode);
            long gap = Math.max(0, stage.standardFen() - perHead) * members.size();
            grants.dibao(
                    since, mode == Mode.GRACE ? draw.amount(10_000, 40_000, 1_000) : gap, null);
        }

        private void tekun() {
            status(
                    Status.TEKUN,
                    earn(draw.chance(0.5) ? 0 : draw.amount(10_000, 25_000, 500)),
                    null);
            grants.tekun(since);
        }

        private void marginal(long perHead, @org.jspecify.annotations.Nullable Mode mode) {
            status(Status.DIBAO_MARGINAL, perHead, mode);
            grants.marginal(since, mode == Mode.SINGLE);
        }

        private void expenditure(long standard) {
            long perHead = earn(draw.amount(2 * standard + 2_000, 3 * standard, 100));
            long needed = (perHead - standard / 2) * 12 * members.size();
            stage.life().bill(applicant, asOf.minusMonths(5), needed * 2, needed, "恶性肿瘤");
            status(Status.EXPENDITURE_POOR, perHead, null);
            grants.expenditure();
        }

        private void former() {
            LocalDate end = LocalDate.of(2020, draw.between(2, 10), 1);
            if (!end.isAfter(since.plusMonths(2))) {
                end = since.plusMonths(2);
            }
            LocalDate risen = end.minusMonths(1);
            long perHead = comfortable();
            long before = draw.amount(10_000, 60_000, 100);
            stage.wealth()
                    .income(applicant, "wage", before, Period.MONTH, since.minusMonths(9), risen);
            stage.wealth().income(applicant, "wage", perHead * members.size(), risen);
            stage.aid()
                    .status(
                            unit,
                            NewStatus.of(Status.DIBAO, since)
                                    .declaring(before)
                                    .until(end, draw.word("就业", "收入增加", "子女赡养")));
            grants.dibao(
                    since,
                    Math.max(
                            11_000,
                            (stage.standardFen() - before / members.size()) * members.size()),
                    end);
        }

        private void status(
                Status status,
                @org.jspecify.annotations.Nullable Long perHead,
                @org.jspecify.annotations.Nullable Mode mode) {
            NewStatus plan = NewStatus.of(status, since);
            if (perHead != null) {
                plan = plan.declaring(perHead * members.size());
            }
            stage.aid().status(unit, mode == null ? plan : plan.in(mode));
        }

        /** Gives the unit exactly that income a head and month. {@return it, in fen} */
        private long earn(long perHead) {
            long left = perHead * members.size();
            List<Citizen> grown =
                    members.stream().filter(member -> member.ageOn(since) >= 18).toList();
            LocalDate from = since.minusMonths(draw.between(3, 30));
            for (int i = 0; i < grown.size(); i++) {
                long part = i == grown.size() - 1 ? left : left / 200 * 100;
                Citizen citizen = grown.get(i);
                String kind =
                        citizen.ageOn(asOf) >= 60
                                ? "pension"
                                : disabled.contains(citizen) ? "transfer" : "wage";
                stage.wealth().income(citizen, kind, part, from);
                left -= part;
            }
            return perHead;
        }

        private void certificates() {
            for (Citizen citizen : disabled) {
                LocalDate from = since.minusMonths(draw.between(4, 40));
                stage.life()
                        .disability(
                                citizen,
                                draw.weighted(5, 0, 0, 50, 30, 15) + 1,
                                draw.between(1, 2),
                                from);
            }
        }

        private void property() {
            if (applicant.ageOn(asOf) >= 18 && draw.chance(0.6)) {
                stage.wealth()
                        .home(
                                applicant,
                                applicant.home(),
                                draw.amount(5_000_000, 30_000_000, 100_000),
                                LocalDate.of(draw.between(2001, 2012), 5, 12));
            }
            if (draw.chance(0.5)) {
                stage.wealth().deposit(applicant, draw.amount(5_000, 600_000, 100));
            }
            if (applicant.ageOn(asOf) >= 18 && draw.chance(0.12)) {
                stage.wealth()
                        .vehicle(
                                applicant,
                                draw.word("电动自行车", "普通二轮摩托车", "残疾人机动轮椅车"),
                                draw.amount(80_000, 300_000, 1_000),
                                LocalDate.of(2017, 3, 2),
                                null);
            }
        }

        private void traces() {
            for (Citizen member : members) {
                if (member.ageOn(asOf) >= 18 && draw.chance(0.7)) {
                    stage.life().phone(member, LocalDate.of(draw.between(2010, 2019), 2, 5));
                } else if (member.ageOn(asOf) >= 6
                        && member.ageOn(LocalDate.of(asOf.getYear(), 9, 1)) < 15
                        && member.ageOn(LocalDate.of(asOf.getYear(), 9, 1)) >= 6) {
                    int age = member.ageOn(LocalDate.of(asOf.getYear(), 9, 1));
                    stage.life()
                            .enrol(
                                    member,
                                    "compulsory",
                                    member.village().county().name() + "实验学校",
                                    null,
                                    LocalDate.of(asOf.getYear() - age + 6, 9, 1),
                                    null);
                }
            }
            if (draw.chance(0.1)) {
                stage.life()
                        .report(
                                applicant,
                                draw.word("grid", "village", "self"),
                                disabled.isEmpty() ? "elderly" : "disability",
                                draw.day(asOf.minusMonths(11), asOf));
            }
        }
    }
}
