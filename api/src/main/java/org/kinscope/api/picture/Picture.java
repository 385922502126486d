package org.kinscope.api.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Pictures in one plain style. */
public final class Picture {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final Color[] INK = {
        new Color(0x1b, 0x5e, 0x8c),
        new Color(0xb4, 0x3c, 0x2e),
        new Color(0x3d, 0x7a, 0x3a),
        new Color(0x6a, 0x4c, 0x93),
        new Color(0x8a, 0x6d, 0x1d),
        new Color(0x44, 0x44, 0x44)
    };

    private final XYChart chart;
    private int lines;

    /** Gives a chart the plain look of all pictures: white, one typeface, its legend outside. */
    public static void plain(Styler styler) {
        styler.setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setLegendPosition(LegendPosition.OutsideE)
                .setLegendBorderColor(Color.WHITE)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16))
                .setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    /** An empty picture with the names of its axes. */
    public Picture(String title, String x, String y) {
        System.setProperty("java.awt.headless", "true");
        chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .title(title)
                        .xAxisTitle(x)
                        .yAxisTitle(y)
                        .build();
        plain(chart.getStyler());
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setPlotGridLinesColor(new Color(0xe2, 0xe2, 0xe2));
        chart.getStyler().setMarkerSize(5);
    }

    /** Draws points, with half widths of intervals where these are given. */
    public Picture points(String name, List<Double> x, List<Double> y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(INK[lines++ % INK.length]);
        return this;
    }

    /** Draws points with the ends of their intervals. */
    public Picture intervals(String name, List<Double> x, List<Double> y, List<Double> half) {
        XYSeries series = chart.addSeries(name, x, y, half);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.DIAMOND);
        series.setMarkerColor(INK[lines++ % INK.length]);
        return this;
    }

    /** Draws a line. */
    public Picture line(String name, List<Double> x, List<Double> y) {
        return line(name, x, y, XYSeriesRenderStyle.Line, 2);
    }

    /** Draws a staircase. */
    public Picture steps(String name, List<Double> x, List<Double> y) {
        return line(name, x, y, XYSeriesRenderStyle.Step, 1.6f);
    }

    private Picture line(
            String name, List<Double> x, List<Double> y, XYSeriesRenderStyle style, float width) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setXYSeriesRenderStyle(style);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(INK[lines++ % INK.length]);
        series.setLineStyle(new BasicStroke(width));
        return this;
    }

    /** Draws an upright line, as at a cut-off. */
    public Picture upright(String name, double x, double low, double high) {
        XYSeries series = chart.addSeries(name, List.of(x, x), List.of(low, high));
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(new Color(0x77, 0x77, 0x77));
        series.setLineStyle(
                new BasicStroke(
                        1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0));
        return this;
    }

    /** {@return what was drawn} */
    public XYChart chart() {
        return chart;
    }

    /**
     * Looks at the name of the file alone.
     *
     * @throws SampleRefused if it ends neither in .svg nor in .png
     */
    public static void check(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw SampleRefused.option("plot", file, "a file whose name ends in .svg or .png");
        }
    }

    /** Writes a chart as SVG or PNG, by the name of the file. */
    public static void write(Chart<?, ?> chart, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            VectorGraphicsEncoder.saveVectorGraphic(
                    chart, file.toString(), VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        } else {
            BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
        }
    }
}
