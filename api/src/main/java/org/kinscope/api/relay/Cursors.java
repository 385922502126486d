package org.kinscope.api.relay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * The cursors of one list under one filter. A cursor is a place and a mark of the list that it
 * belongs to, so that going on with another filter is refused instead of leaving entries out.
 */
public final class Cursors {

    /** The page size where none is named. */
    public static final int USUAL_PAGE = 50;

    /** The largest page. */
    public static final int LARGEST_PAGE = 200;

    private static final int MARK_BYTES = 6;

    private final String mark;

    private Cursors(String mark) {
        this.mark = mark;
    }

    /**
     * {@return the cursors of a list}
     *
     * @param what the list's name, its filter and its scope; equal parts make equal cursors
     */
    public static Cursors of(@Nullable Object... what) {
        byte[] text = Arrays.deepToString(what).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return new Cursors(HexFormat.of().formatHex(hash, 0, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the cursor of this place, opaque to a client} */
    public String text(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the place after which a page begins; empty at the first page}
     *
     * @param cursor a cursor of this list, or null
     * @throws Refusal if it is none, or one of another list or filter
     */
    public String place(@Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(mark)) {
                return text.substring(mark.length());
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        throw new Refusal(ErrorCode.INVALID_CURSOR);
    }

    /**
     * {@return how many entries a page holds}
     *
     * @throws Refusal if there are none or too many
     */
    public static int size(@Nullable Integer first) {
        int size = first == null ? USUAL_PAGE : first;
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE);
        }
        return size;
    }
}
