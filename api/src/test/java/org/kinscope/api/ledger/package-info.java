@NullMarked
package org.kinscope.api.ledger;

import org.jspecify.annotations.NullMarked;
