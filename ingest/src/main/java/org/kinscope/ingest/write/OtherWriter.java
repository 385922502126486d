package org.kinscope.ingest.write;

/** That somebody else has written to the graph while a delivery was being loaded. */
public final class OtherWriter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherWriter() {
        super(
                "another command has written to this graph meanwhile; this one stops, nothing is"
                        + " lost: run it again when the other has ended");
    }
}
