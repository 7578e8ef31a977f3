// Checks PDFs against PDF/A-2a and PDF/UA-1 with veraPDF, as it stands in the jar of the npm package
// @opendataloader/pdf: the validator and its rules are there, but not what reads the rules' XML.
// Prints a line of JSON per file and norm.
//
// java -cp <jar> VeraPdf.java <pdf> ...

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

public class VeraPdf {
  public static void main(String[] files) throws Exception {
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      ValidationProfile profile = profile(flavour);
      for (String file : files) {
        try (InputStream stream = Files.newInputStream(Path.of(file));
            PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
            var validator = Foundries.defaultInstance().createValidator(profile, 100, false, false, false)) {
          print(file, flavour, profile, validator.validate(parser));
        }
      }
    }
  }

  private static void print(
      String file, PDFAFlavour flavour, ValidationProfile profile, ValidationResult result) {
    List<String> faults = new ArrayList<>();
    for (TestAssertion fault : result.getTestAssertions()) {
      faults.add(quoted(fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber()
          + ": " + fault.getMessage() + " (" + fault.getLocation().getContext() + ")"));
    }
    System.out.println("{\"file\":" + quoted(file) + ",\"norm\":" + quoted(flavour.getId())
        + ",\"compliant\":" + result.isCompliant() + ",\"rules\":" + profile.getRules().size()
        + ",\"checks\":" + result.getTotalAssertions() + ",\"faults\":[" + String.join(",", faults) + "]}");
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : String.valueOf(text).toCharArray()) {
      json.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return json.append('"').toString();
  }

  /** Reads the rules of a norm. */
  private static ValidationProfile profile(PDFAFlavour flavour) throws Exception {
    String name = flavour.name().replaceFirst("_", "-").replaceFirst("(\\d)_", "$1");
    Element root;
    try (InputStream xml =
        PDFAFlavour.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(child(root, "rules"), "rule")) {
      Element id = child(rule, "id");
      Element error = child(rule, "error");
      List<ErrorArgument> arguments = new ArrayList<>();
      rules.add(Profiles.ruleFromValues(
          Profiles.ruleIdFromValues(
              PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
              id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
          rule.getAttribute("object"),
          rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
          rule.getAttribute("tags"),
          text(rule, "description"), text(rule, "test"),
          Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>()));
    }
    Set<Variable> variables = new HashSet<>();
    for (Element variable : children(child(root, "variables"), "variable")) {
      variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
          variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
    }
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date()), "", rules, variables);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element parent, String name) {
    Element element = child(parent, name);
    return element == null ? "" : element.getTextContent();
  }
}
