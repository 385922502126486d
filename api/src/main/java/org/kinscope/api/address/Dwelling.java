package org.kinscope.api.address;

import java.util.List;

/**
 * A dwelling of the graph.
 *
 * @param id the id of the place
 * @param key the key of the dwelling
 * @param address the key in its parts
 * @param spellings how rows write it, the most frequent first
 */
record Dwelling(String id, String key, AddressController.Told address, List<Spelling> spellings) {

    /**
     * One way in which rows write the address of a dwelling.
     *
     * @param text the address as it is written
     * @param rows how many rows write it so
     */
    record Spelling(String text, int rows) {}
}
