package org.kinscope.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;

/** The examples of docs/graphql.md, run against the sample city. */
class AnsweredExamplesIT {

    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n([^`]*)\\n```\\n```json\\n([^`]*)\\n```");

    private static String page() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("kinscope.home", ".."), "docs/graphql.md"));
    }

    @Test
    void each_query_gets_the_answer_that_stands_below_it() throws IOException {
        Client client = SampleCity.client();
        Matcher examples = EXAMPLE.matcher(page());
        int run = 0;
        while (examples.find()) {
            run++;
            assertThat(client.data(examples.group(1)))
                    .as(examples.group(1))
                    .isEqualTo(Client.json(examples.group(2)));
        }
        assertThat(run).isEqualTo(4);
    }
}
