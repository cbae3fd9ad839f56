// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.PlainPage;
import io.github.tafhsb.view.PreparedView;
import io.github.tafhsb.view.Question;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewRequest;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.crypto.SecretKey;

public final class Sharing {
    static PreparedView prepare(Assessment record, Disclosure share, Day today, SecretKey key, Predicate<Question> maySend) {
        ViewRequest request = ViewRequest.of(Audience.SCHOOL, share, today);
        PreparedView view = ViewDeclaration.shipped().view(record, request, ViewKey.of(key));
        for (Question question : view.sender().questions()) {
            if (maySend.test(question)) { // somebody looked, and said so
                request = request.with(question.released(PersonId.of("LW-1"), today, Passage.of("School carries this.")));
            }
        }
        return ViewDeclaration.shipped().view(record, request, ViewKey.of(key));
    }

    static Assessment send(Assessment record, PreparedView view, Function<PersonId, String> names) {
        System.out.println(PlainPage.of(view, names, Language.ENGLISH).text()); // read it, all of it, before it goes
        String document = TafhsbJson.standard().view(view.view());
        System.out.println(document.lines().findFirst().orElseThrow()); // hand it over
        return record.update(view.disclosure().getId(), recorded -> view.disclosure());
    }
}
