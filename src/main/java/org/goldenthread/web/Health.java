package org.goldenthread.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.fault.Failure;
import org.goldenthread.store.Store;

/** Tells whether the data answer: counts the statements and compares with what was published. */
final class Health {

  private final Store store;

  Health(Store store) {
    this.store = store;
  }

  void check(Context request) {
    long counted = store.count();
    long published = store.manifest().quads();
    if (counted != published || counted == 0) {
      throw new Failure(
          Failure.Code.STORE,
          "The store holds " + counted + " statements where " + published + " were published.");
    }
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", "ok");
    health.put("version", store.manifest().version());
    health.put("statements", counted);
    request.header("Cache-Control", "no-store").json(health);
  }
}
