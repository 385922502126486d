package org.kinscope.api.cli.measure;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

/** Bars beside one another. */
final class Bars {

    private Bars() {}

    static Chart<?, ?> of(String title, String y, List<String> names, List<Double> values) {
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart =
                new CategoryChartBuilder()
                        .width(900)
                        .height(560)
                        .title(title)
                        .yAxisTitle(y)
                        .build();
        chart.getStyler()
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setLegendVisible(false);
        chart.getStyler().setXAxisLabelRotation(names.size() > 8 ? 60 : 0);
        chart.addSeries(y, names, values).setFillColor(new Color(0x1b, 0x5e, 0x8c));
        return chart;
    }
}
