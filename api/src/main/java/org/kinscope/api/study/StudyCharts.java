package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.contagion.Effect;
import org.kinscope.analytics.study.premium.Premium;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.api.picture.Picture;
import org.kinscope.graph.money.Yuan;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;

/** The charts of studies. Their words are English, so that every machine has the letters. */
public final class StudyCharts {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final String ALL = "all";

    private StudyCharts() {}

    /** {@return R(y) with its notches and the family's own income} */
    public static XYChart schedule(Schedule schedule, Yuan income) {
        Picture picture = new Picture("R(y), yuan a month", "own income of the family", "with aid");
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        double high = 0;
        for (Schedule.Piece piece : schedule.pieces()) {
            x.add(yuan(piece.from()));
            y.add(yuan(piece.start()));
            x.add(yuan(piece.to()));
            y.add(yuan(piece.end()));
            high = Math.max(high, Math.max(yuan(piece.start()), yuan(piece.end())));
        }
        picture.line("R(y)", x, y).line("without aid", x, x);
        int no = 1;
        for (Schedule.Boundary notch : schedule.notches()) {
            picture.upright(
                    "notch %d at %s loses %s".formatted(no++, notch.at(), notch.drop()),
                    yuan(notch.at()),
                    0,
                    high);
        }
        return picture.upright("income " + income, yuan(income), 0, high).chart();
    }

    /** {@return how many families stand near each boundary} */
    public static CategoryChart exposure(Exposure exposure) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        for (Exposure.Band band : exposure.bands()) {
            String place = "within " + band.percent() + " %";
            series(series, band.line() + ", below").put(place, (double) band.below());
            series(series, band.line() + ", at or above").put(place, (double) band.above());
        }
        return bars("Families near each boundary", "distance", "families", series);
    }

    /** {@return what each status carries, programme by programme} */
    public static CategoryChart lattice(Lattice lattice) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        for (Lattice.Row row : lattice.rows()) {
            if (row.lost().fen() > 0) {
                series(series, row.edge().status())
                        .merge(row.edge().programme(), yuan(row.lost()), Double::sum);
            }
        }
        return bars("Lost on exit, by status", "programme", "yuan a year", series);
    }

    /** {@return winners above and losers below, by their distance to the line of dibao} */
    public static CategoryChart reforms(List<Outcome> outcomes) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Outcome.Band band : outcome.bands()) {
                String place = place(band.from(), band.to());
                series(series, outcome.reform().name() + ", winners")
                        .put(place, (double) band.winners());
                series(series, outcome.reform().name() + ", losers")
                        .put(place, (double) -band.losers());
            }
        }
        return bars("Winners and losers", "distance to the line, percent", "families", series);
    }

    /**
     * {@return what those would be paid for living as two who would be paid, by who lives in the
     * family; where few are, nothing is drawn}
     *
     * @param distribution as {@link PremiumTables#distribution} tells it
     */
    public static CategoryChart premium(StudyTable distribution) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        for (StudyRow row : distribution.seen(false)) {
            if (row.text("division").equals(ALL)) {
                String type = row.text("type");
                put(series, "lower quartile", type, row.yuan("quarter"));
                put(series, "median", type, row.yuan("median"));
                put(series, "upper quartile", type, row.yuan("three_quarters"));
            }
        }
        return bars("Paid for living as two", "family", "yuan a year", series);
    }

    /** {@return what each way to live as two pays one family, or costs it below zero} */
    public static CategoryChart ways(Premium premium) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        int no = 1;
        for (Premium.Way way : premium.ways()) {
            put(series, way.separation().kind().code(), "way " + no++, way.pays());
        }
        return bars("Paid for living as two", "way, what pays most first", "yuan a year", series);
    }

    /**
     * {@return what events cost, below zero, and bring the own family and others; where few are
     * hit, nothing is drawn}
     *
     * @param contagion as {@link EventTables#contagion} tells it
     */
    public static CategoryChart events(StudyTable contagion) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        for (StudyRow row : contagion.seen(false)) {
            if (row.text("division").equals(ALL)) {
                String event = row.text("event");
                put(series, row.text("whose") + ", lost", event, row.yuan("loss_a_year"));
                put(series, row.text("whose") + ", gained", event, row.yuan("gain_a_year"));
            }
        }
        return bars("Aid lost and gained by events", "event", "yuan a year", series);
    }

    /** {@return what each event of each member makes of the own family's aid and of others'} */
    public static CategoryChart effects(List<Effect> effects) {
        Map<String, Map<String, Double>> series = new LinkedHashMap<>();
        List<String> people = effects.stream().map(e -> e.event().person()).distinct().toList();
        for (Effect one : effects) {
            if (one.isEvaluated()) {
                String place =
                        one.event().kind().code()
                                + ", member "
                                + (people.indexOf(one.event().person()) + 1);
                series(series, one.own() ? "own family" : "others")
                        .merge(place, yuan(one.change()), Double::sum);
            }
        }
        return bars("Aid lost and gained by events", "event", "yuan a year", series);
    }

    private static void put(
            Map<String, Map<String, Double>> series,
            String name,
            String place,
            @Nullable Yuan yuan) {
        if (yuan != null) {
            series(series, name).put(place, yuan(yuan));
        }
    }

    private static String place(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return "< " + to;
        }
        return to == null ? ">= " + from : from + " to " + to;
    }

    private static Map<String, Double> series(
            Map<String, Map<String, Double>> series, String name) {
        return series.computeIfAbsent(name, _ -> new LinkedHashMap<>());
    }

    private static CategoryChart bars(
            String title, String x, String y, Map<String, Map<String, Double>> series) {
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart =
                new CategoryChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .title(title)
                        .xAxisTitle(x)
                        .yAxisTitle(y)
                        .build();
        Picture.plain(chart.getStyler());
        chart.getStyler().setXAxisLabelRotation(45);
        chart.getStyler().setDecimalPattern("#,##0.##");
        Set<String> places = new LinkedHashSet<>();
        series.values().forEach(one -> places.addAll(one.keySet()));
        if (places.isEmpty()) {
            places.add("none");
            series.put("none", new LinkedHashMap<>());
        }
        series.forEach(
                (name, one) ->
                        chart.addSeries(
                                name,
                                List.copyOf(places),
                                places.stream().map(p -> one.getOrDefault(p, 0.0)).toList()));
        return chart;
    }

    private static double yuan(Yuan yuan) {
        return yuan.fen() / 100.0;
    }
}
