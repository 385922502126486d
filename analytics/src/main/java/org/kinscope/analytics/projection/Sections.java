package org.kinscope.analytics.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** All pieces of a projection by name. Filled by several threads, then only read. */
final class Sections {

    private final SortedMap<String, Section> all =
            Collections.synchronizedSortedMap(new TreeMap<>());

    void add(Section section) {
        if (all.putIfAbsent(section.name(), section) != null) {
            throw new IllegalStateException("two pieces are called " + section.name());
        }
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    Column column(String name) {
        if (all.get(name) instanceof Column column) {
            return column;
        }
        throw new IllegalStateException("the projection lacks the column " + name);
    }

    Bytes bytes(String name) {
        if (all.get(name) instanceof Bytes bytes) {
            return bytes;
        }
        throw new IllegalStateException("the projection lacks the bytes " + name);
    }

    Collection<Section> all() {
        return all.values();
    }

    /** {@return how much memory they take} */
    long size() {
        return all.values().stream().mapToLong(section -> section.memory().byteSize()).sum();
    }
}
