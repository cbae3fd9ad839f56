// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

/** For people: nothing of a document with nothing to say of it, and the count at the end. */
final class TextTelling implements Telling {
    private final Words words;
    private final Paint paint;
    private final boolean isQuiet;

    /** Takes whether only the count is wanted. */
    TextTelling(Words words, Paint paint, boolean isQuiet) {
        this.words = words;
        this.paint = paint;
        this.isQuiet = isQuiet;
    }

    @Override
    public String tell(Verdict verdict) {
        if (isQuiet || verdict.findings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(heading(verdict, paint));
        boolean isRead = verdict.outcome() != Verdict.Outcome.UNREADABLE;
        verdict.findings().forEach(finding -> tell(finding, isRead, text));
        return text.append('\n').toString();
    }

    /** {@return the line that names a document} */
    static String heading(Verdict verdict, Paint paint) {
        return paint.heading(verdict.place())
                + verdict.kind().map(kind -> "  " + paint.aside(kind.wire())).orElse("") + "\n";
    }

    private void tell(Finding finding, boolean isRead, StringBuilder text) {
        text.append("  ")
                .append(paint.weight(finding.weight(), isRead ? finding.weight().label(words) : words.get("outcome.UNREADABLE")))
                .append("  ")
                .append(finding.code());
        if (!finding.pointer().isEmpty() || !finding.member().isEmpty()) {
            text.append("  ").append(finding.pointer()).append(finding.member().isEmpty() ? "" : "/" + finding.member());
        }
        if (finding.line() > 0) {
            text.append("  ").append(paint.aside(finding.line() + ":" + finding.column()));
        }
        text.append("\n    ").append(finding.message()).append('\n');
        if (!finding.settling().isEmpty()) {
            text.append("    ").append(paint.aside(finding.settling())).append('\n');
        }
        finding.value().ifPresent(value -> text.append("    ").append(words.get("value", value)).append('\n'));
    }

    @Override
    public String end(Tally tally) {
        return tally.summary(words);
    }
}
