package org.goldenthread.answer.release;

/**
 * A file of the archive.
 *
 * @param path inside the archive
 * @param name what it holds, for people
 * @param mediaType of its content
 * @param bytes its size
 * @param sha256 its checksum, in hexadecimal digits
 */
record Part(String path, String name, String mediaType, long bytes, String sha256) {}
