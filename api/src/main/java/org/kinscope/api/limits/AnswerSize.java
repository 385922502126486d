package org.kinscope.api.limits;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The size of an answer, about as its JSON will have it. */
final class AnswerSize {

    private final long limit;
    private long bytes;

    private AnswerSize(long limit) {
        this.limit = limit;
    }

    /** {@return whether the data's JSON is larger than {@code limit} bytes} */
    static boolean exceeds(@Nullable Object data, long limit) {
        AnswerSize size = new AnswerSize(limit);
        size.add(data);
        return size.bytes > limit;
    }

    private void add(@Nullable Object value) {
        if (bytes > limit) {
            return;
        }
        switch (value) {
            case Map<?, ?> fields ->
                    fields.forEach(
                            (name, inner) -> {
                                bytes += 4 + String.valueOf(name).length();
                                add(inner);
                            });
            case Iterable<?> items -> items.forEach(this::add);
            case null -> bytes += 5;
            default -> addText(value.toString());
        }
    }

    private void addText(String text) {
        bytes += 3;
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 1 : 3;
        }
    }
}
