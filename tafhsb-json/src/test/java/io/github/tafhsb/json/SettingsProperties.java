// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an organisation can set up is written as a document that keeps to the schema, and read back equal. */
class SettingsProperties {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final Oracle POLICY = new Oracle(JSON.schema(Policy.class));
    private static final Oracle WORDS = new Oracle(JSON.schema(WordList.class));
    private static final Oracle PROFILE = new Oracle(JSON.schema(DeploymentProfile.class));

    @Property(tries = 300)
    @Label("a policy comes back as it was")
    void a_policy(@ForAll("policies") Policy policy) {
        comesBack(Policy.class, policy, POLICY);
    }

    @Property(tries = 300)
    @Label("a deployment profile comes back as it was")
    void a_deployment_profile(@ForAll("profiles") DeploymentProfile profile) {
        comesBack(DeploymentProfile.class, profile, PROFILE);
    }

    @Property(tries = 300)
    @Label("a word list comes back as it was")
    void a_word_list(@ForAll("wordLists") WordList list) {
        comesBack(WordList.class, list, WORDS);
    }

    private static <T> void comesBack(Class<T> type, T setting, Oracle oracle) {
        byte[] written = JSON.write(type, setting);

        assertThat(oracle.complaint(new String(written, UTF_8))).isEmpty();
        T read = JSON.read(type, written).orElseThrow();
        assertThat(read).isEqualTo(setting);
        assertThat(JSON.write(read)).isEqualTo(written);
        assertThat(JSON.digest(type, read)).isEqualTo(JSON.digest(type, setting));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Generated.any(Policy.class);
    }

    @Provide
    Arbitrary<WordList> wordLists() {
        return Generated.any(WordList.class);
    }

    @Provide
    Arbitrary<DeploymentProfile> profiles() {
        return Generated.any(DeploymentProfile.class);
    }
}
