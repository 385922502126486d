/** What is planted: for each code families that must be found, and families that only look so. */
@NullMarked
package org.kinscope.synthetic.plant;

import org.jspecify.annotations.NullMarked;
