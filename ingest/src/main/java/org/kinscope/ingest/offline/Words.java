package org.kinscope.ingest.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one Cypher statement, read from left to right. */
final class Words {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern WORD =
            Pattern.compile(
                    "'[^'\\\\]*'|[0-9]+\\.[0-9]+|[0-9]+|[$A-Za-z_][A-Za-z_0-9]*|->|<-|\\+=|[^\\s]");

    private final String statement;
    private final List<String> words = new ArrayList<>();
    private int next;

    Words(String statement) {
        this.statement = COMMENT.matcher(statement).replaceAll("").strip();
        Matcher found = WORD.matcher(this.statement);
        while (found.find()) {
            words.add(found.group());
        }
    }

    boolean atEnd() {
        return next == words.size();
    }

    /** {@return the next word, which is not taken; empty at the end} */
    String peek() {
        return atEnd() ? "" : words.get(next);
    }

    String take() {
        if (atEnd()) {
            throw refused("it ends where more is expected");
        }
        return words.get(next++);
    }

    /** {@return the word so many behind the next one; empty behind the end} */
    String at(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead) : "";
    }

    /** {@return whether the next words are these} */
    boolean isNext(String... expected) {
        return isNextFrom(0, expected);
    }

    /** {@return whether these are the words from so many behind the next one} */
    boolean isNextFrom(int ahead, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!at(ahead + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the next words are these, which are taken then} */
    boolean skip(String... expected) {
        boolean next = isNext(expected);
        this.next += next ? expected.length : 0;
        return next;
    }

    void expect(String... expected) {
        if (!skip(expected)) {
            throw refused("'" + String.join(" ", expected) + "' is expected at '" + peek() + "'");
        }
    }

    /** {@return a name: of a variable, label, type or property} */
    String name() {
        String word = take();
        if (!Character.isJavaIdentifierStart(word.charAt(0))) {
            throw refused("a name is expected at '" + word + "'");
        }
        return word;
    }

    RecipeRefused refused(String why) {
        return new RecipeRefused("cannot read for the offline importer: " + why + ": " + statement);
    }
}
