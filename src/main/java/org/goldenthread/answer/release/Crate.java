package org.goldenthread.answer.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a release is, for programs: the metadata file of an RO-Crate, version 1.1. */
final class Crate {

  static final String FILE = "ro-crate-metadata.json";

  private final About about;
  private final List<Map<String, Object>> entities = new ArrayList<>();

  private Crate(About about) {
    this.about = about;
  }

  static String json(About about, List<Part> parts) {
    Crate crate = new Crate(about);
    crate.itself();
    crate.root(parts);
    parts.forEach(crate::file);
    about.sources().forEach(crate::source);
    crate.licence();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://w3id.org/ro/crate/1.1/context");
    document.put("@graph", crate.entities);
    return Json.text(document);
  }

  private Map<String, Object> entity(String id, String type) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@id", id);
    entity.put("@type", type);
    entities.add(entity);
    return entity;
  }

  private static Map<String, String> reference(String id) {
    return Map.of("@id", id);
  }

  private void itself() {
    Map<String, Object> itself = entity(FILE, "CreativeWork");
    itself.put("conformsTo", reference("https://w3id.org/ro/crate/1.1"));
    itself.put("about", reference("./"));
  }

  private void root(List<Part> parts) {
    Map<String, Object> root = entity("./", "Dataset");
    root.put("name", About.NAME);
    root.put("description", About.DESCRIPTION);
    root.put("datePublished", about.date());
    root.put("version", about.version());
    root.put("identifier", About.address());
    root.put("license", reference(About.LICENCE));
    root.put("usageInfo", About.RIGHTS);
    root.put("creditText", about.citation());
    root.put("isBasedOn", about.sources().stream().map(s -> reference(s.iri())).toList());
    root.put("hasPart", parts.stream().map(part -> reference(part.path())).toList());
  }

  private void file(Part part) {
    Map<String, Object> file = entity(part.path(), "File");
    file.put("name", part.name());
    file.put("encodingFormat", part.mediaType());
    file.put("contentSize", String.valueOf(part.bytes()));
    file.put("sha256", part.sha256());
  }

  private void source(Source source) {
    Map<String, Object> document = entity(source.iri(), "CreativeWork");
    document.put("name", source.title());
    document.put("datePublished", source.issued());
    document.put("creditText", source.citation());
    document.put("usageInfo", source.rights());
  }

  private void licence() {
    Map<String, Object> licence = entity(About.LICENCE, "CreativeWork");
    licence.put("name", "Apache License 2.0");
    licence.put("description", About.RIGHTS);
  }
}
