package org.kinscope.api.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @ParameterizedTest
    @EnumSource(
            value = NodeId.Kind.class,
            names = {"PERSON", "FINDING"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_id_tells_kind_and_key_again(NodeId.Kind kind) {
        NodeId id = new NodeId(kind, "泰州市:1:2号");
        assertThat(NodeId.parse(id.text())).contains(id);
        assertThat(id.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void people_and_findings_have_their_keys_as_ids() {
        String person = "0123456789abcdef0123456789abcdef";
        String finding = "0123456789abcdef01234567";
        assertThat(NodeId.parse(person)).contains(new NodeId(NodeId.Kind.PERSON, person));
        assertThat(NodeId.parse(finding)).contains(new NodeId(NodeId.Kind.FINDING, finding));
        assertThat(new NodeId(NodeId.Kind.PERSON, person).text()).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "!",
                "321281195504281932",
                "QUlEX1VOSVQ", // AID_UNIT without a key
                "Tk9USElORzox", // NOTHING:1
                "UEVSU09OOjE", // PERSON:1
                "QUlEX1VOSVQ6Sg==" // AID_UNIT:J with padding
            })
    void what_was_not_made_here_is_no_id(String text) {
        assertThat(NodeId.parse(text)).isEmpty();
    }

    @Test
    void what_is_written_otherwise_is_no_id_though_it_decodes_to_the_same() {
        byte[] plain = "AID_UNIT:JT1".getBytes(StandardCharsets.UTF_8);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
        assertThat(NodeId.parse(text)).isPresent();
        String other =
                text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + 1);
        assertThat(NodeId.parse(other).map(NodeId::text)).isNotEqualTo(java.util.Optional.of(text));
    }
}
