package org.goldenthread.answer.page;

/**
 * A picture made here.
 *
 * @param title what it shows
 * @param svg its markup, in which every text is escaped
 * @param download where the picture alone is
 */
record Picture(String title, String svg, String download) {}
