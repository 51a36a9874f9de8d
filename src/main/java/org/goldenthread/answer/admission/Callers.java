package org.goldenthread.answer.admission;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asking. What a caller writes into a header does not count; only a proxy that the operator
 * has named may say for whom it asks. Immutable.
 */
final class Callers {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");
  private static final int NETWORK_BYTES = 8;

  private final Set<String> proxies;

  Callers(Set<String> proxies) {
    this.proxies = proxies.stream().map(Callers::network).collect(Collectors.toUnmodifiableSet());
  }

  /** The network address that counts as one caller. */
  String of(Context request) {
    String caller = network(request.req().getRemoteAddr());
    String[] others = String.valueOf(request.header(FORWARDED)).split(",", -1);
    for (int i = others.length - 1; i >= 0 && proxies.contains(caller); i--) {
      if (others[i].strip().matches("[0-9a-fA-F.:\\[\\]]{2,45}")) {
        caller = network(others[i].strip());
      }
    }
    return caller;
  }

  /** This machine is free, unless it asks for somebody else. */
  boolean isFree(Context request) {
    InetAddress address = address(request.req().getRemoteAddr());
    return request.header(FORWARDED) == null && THIS_MACHINE.contains(address.getHostAddress());
  }

  /** One who has a whole network of the new kind (IPv6) counts as one. */
  private static String network(String address) {
    byte[] bytes = address(address).getAddress();
    return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("No network address: " + text, e);
    }
  }
}
