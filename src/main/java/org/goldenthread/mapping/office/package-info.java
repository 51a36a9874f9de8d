/**
 * Files of office programs: DOCX as its tracked changes would be accepted, XLSX as it is displayed.
 */
@NullMarked
package org.goldenthread.mapping.office;

import org.jspecify.annotations.NullMarked;
