package org.kinscope.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class IdNumberMaskTest {

    // Invented numbers, put together here so that no file holds one.
    private static final String NUMBER = "321281" + "19760310" + "195";

    @Test
    void numbers_of_18_17_and_15_characters_are_masked_wherever_they_stand() {
        assertThat(IdNumberMask.mask("id=" + NUMBER + "9!")).isEqualTo("id=321281********59!");
        assertThat(IdNumberMask.mask("id" + NUMBER + "Xand")).isEqualTo("id321281********5Xand");
        assertThat(IdNumberMask.mask(NUMBER)).isEqualTo("321281********95");
        assertThat(IdNumberMask.mask("321281760310195")).isEqualTo("321281********95");
    }

    @Test
    void days_unit_numbers_and_amounts_stay_readable() {
        String plain = "JT3212810000143 on 2020-12-31 got 709.99 of 321281000000";

        assertThat(IdNumberMask.mask(plain)).isEqualTo(plain);
    }

    @Test
    void a_log_line_is_masked_in_message_and_exception_alike() {
        LoggerContext context = new LoggerContext();
        MaskingLayout layout = new MaskingLayout();
        layout.setContext(context);
        layout.setPattern("%msg%n");
        layout.start();
        LoggingEvent event =
                new LoggingEvent(
                        "test",
                        context.getLogger("test"),
                        Level.ERROR,
                        "query for {} failed",
                        new IllegalStateException("no person " + NUMBER + "9"),
                        new Object[] {NUMBER + "9"});

        String line = layout.doLayout(event);

        assertThat(line)
                .doesNotContain(NUMBER)
                .contains("query for 321281********59 failed")
                .contains("no person 321281********59");
    }
}
