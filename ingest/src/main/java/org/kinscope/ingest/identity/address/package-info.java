/**
 * An address in its parts, and whether two addresses are one dwelling, with what that rests on. It
 * knows the names of counties, and of the towns and villages of one city; without a name in those
 * tables it goes by the words alone.
 */
@NullMarked
package org.kinscope.ingest.identity.address;

import org.jspecify.annotations.NullMarked;
