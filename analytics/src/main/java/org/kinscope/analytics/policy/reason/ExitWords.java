package org.kinscope.analytics.policy.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.PolicyFormatException;
import org.kinscope.analytics.policy.PolicyNode;

/** The words by which reasons for an exit are understood, from {@code exit-reasons.yaml}. */
public final class ExitWords {

    private static final String FILE = "exit-reasons.yaml";

    private record Word(String word, String end) {}

    private final List<Word> words;

    private ExitWords(List<Word> words) {
        this.words = words;
    }

    /**
     * {@return the words of a catalogue}
     *
     * @param ends the ends that there are, in small letters
     * @throws PolicyFormatException naming file, line and right form, where an entry is wrong
     */
    public static ExitWords of(PolicyCatalogue catalogue, Set<String> ends) {
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        PolicyNode root = PolicyNode.parse(FILE, catalogue.fileOrBundled(FILE)).only("reasons");
        for (PolicyNode node : root.maps("reasons")) {
            node.only("end", "words");
            String end = node.text("end");
            if (!ends.contains(end)) {
                throw node.wrong("end", end, "one of " + ends.stream().sorted().toList());
            }
            for (String word : node.texts("words")) {
                String low = word.strip().toLowerCase(Locale.ROOT);
                if (low.isEmpty() || !seen.add(low)) {
                    throw node.wrong("words", word, "each word once, and none blank");
                }
                words.add(new Word(low, end));
            }
        }
        words.sort(Comparator.comparingInt((Word w) -> w.word().length()).reversed());
        return new ExitWords(List.copyOf(words));
    }

    /** {@return the end that a reason tells, by the longest word in it; empty where none is} */
    public Optional<String> end(String reason) {
        String low = reason.toLowerCase(Locale.ROOT);
        return words.stream().filter(w -> low.contains(w.word())).map(Word::end).findFirst();
    }
}
