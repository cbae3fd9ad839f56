/**
 * Immutable types for an assessment of technology-assisted harmful sexual behaviour by a child or young person, and the rules
 * such a record is judged by.
 */
@SuppressWarnings("module") // core is compiled before the module it opens its text files to
module io.github.tafhsb.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.tafhsb.applicability;
    exports io.github.tafhsb.assessment;
    exports io.github.tafhsb.calendar;
    exports io.github.tafhsb.changes;
    exports io.github.tafhsb.code;
    exports io.github.tafhsb.enquiry;
    exports io.github.tafhsb.evidence;
    exports io.github.tafhsb.formulation;
    exports io.github.tafhsb.host;
    exports io.github.tafhsb.identity;
    exports io.github.tafhsb.outline;
    exports io.github.tafhsb.people;
    exports io.github.tafhsb.policy;
    exports io.github.tafhsb.review;
    exports io.github.tafhsb.rule;
    exports io.github.tafhsb.safetyplan;
    exports io.github.tafhsb.sharing;
    exports io.github.tafhsb.text;
    exports io.github.tafhsb.time;
    exports io.github.tafhsb.trace;
    exports io.github.tafhsb.view;

    exports io.github.tafhsb.internal to
            io.github.tafhsb.json;
}
