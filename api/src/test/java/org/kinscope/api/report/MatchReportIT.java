package org.kinscope.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.graph.finding.Words;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The match report as a file: read again by the libraries that read such files. */
class MatchReportIT {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());
    private static final Entitlements ANSWER =
            new Calculator(BOOK)
                    .answer(
                            Question.of(
                                    new FamilyFile(BOOK)
                                            .parse(
                                                    "family.yaml",
                                                    """
                                                    division: "321202001001"
                                                    holdings: none
                                                    members:
                                                      - {id: 老王, relation: self, age: 71, incomes: [{kind: pension, amount: 474.00, per: month}]}
                                                    """),
                                    SampleCity.DAY));

    private static byte[] file(ReportFormat format, boolean zh) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                ANSWER,
                "老王家",
                zh ? Words::zh : Words::en,
                code -> BOOK.catalogue().findDepartmentName(code).orElseThrow(),
                Map.of(),
                out);
        return out.toByteArray();
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    static boolean hasFont() {
        return Fonts.find(Map.of()).isPresent();
    }

    @Test
    void the_text_document_tells_what_is_due_with_steps_and_articles_in_both_languages()
            throws IOException {
        String zh = docx(file(ReportFormat.DOCX, true));
        assertThat(zh)
                .contains("人与政策匹配报告")
                .contains("最低生活保障 · 民政")
                .contains("236.00 元/月")
                .contains("补差额：236.00")
                .contains("649号令 art. 9")
                .contains("缺：")
                .contains("老王");
        String en = docx(file(ReportFormat.DOCX, false));
        assertThat(en)
                .contains("Match report")
                .contains("236.00 yuan a month")
                .contains("the difference: 236.00")
                .contains("Missing: statutory obligors");
    }

    @Test
    @EnabledIf("hasFont")
    void the_pages_hold_the_same_text_and_carry_their_font() throws IOException {
        byte[] file = file(ReportFormat.PDF, true);
        PdfReader reader = new PdfReader(file);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        assertThat(text.toString().replaceAll("\\s", ""))
                .contains("人与政策匹配报告")
                .contains("236.00元/月")
                .contains("老王");
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("FontFile2");
    }

    @Test
    void without_a_font_the_pages_are_refused_with_what_to_do() {
        assertThat(Fonts.find(Map.of(Fonts.VARIABLE, "/no/such/font.ttf"))).isEmpty();
        assertThat(new ReportFormat.NoFont().getMessage())
                .contains("fonts-wqy-microhei")
                .contains(Fonts.VARIABLE);
    }

    @Test
    void the_service_sends_it_to_who_is_logged_in_and_by_post_alone() throws Exception {
        String body =
                "{\"aidUnit\": \""
                        + SampleCity.KIN_VEHICLE_UNIT
                        + "\", \"format\": \"docx\", \"language\": \"zh\"}";
        HttpResponse<byte[]> sent =
                SampleCity.client().postForBytes("/reports/match", "application/json", body);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(ReportFormat.DOCX.mediaType());
        assertThat(docx(sent.body())).contains("赵生德").contains("236.00 元/月");

        assertThat(
                        new Client(SampleCity.service().port())
                                .post("/reports/match", "application/json", body)
                                .statusCode())
                .isEqualTo(401);
        Client client = SampleCity.client();
        assertThat(
                        client.post(
                                        "/reports/match",
                                        "application/json",
                                        body.replace("docx", "exe"))
                                .statusCode())
                .isEqualTo(400);
        assertThat(
                        client.post(
                                        "/reports/match",
                                        "application/json",
                                        body.replace(SampleCity.KIN_VEHICLE_UNIT, "none"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(client.post("/reports/match", "application/json", "no json").body())
                .contains("BAD_REQUEST")
                .doesNotContain("Exception");
    }
}
