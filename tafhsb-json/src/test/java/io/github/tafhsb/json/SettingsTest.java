// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.SettingKind;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.time.Day;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation or a licensee sets up is read from data files. */
class SettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private final TafhsbJson json = TafhsbJson.standard();

    @Test
    void the_shipped_settings_come_back_as_they_were() {
        comesBack(EditionProfile.class, EditionProfile.firstVersion());
        comesBack(DomainCatalogue.class, DomainCatalogue.shipped());
        comesBack(Policy.class, Policy.none());
        comesBack(WordList.class, WordList.shipped());
    }

    private <T> void comesBack(Class<T> type, T setting) {
        String written = json.toJson(type, setting);

        assertThat(new Oracle(json.schema(type)).complaint(written)).isEmpty();
        T read = json.read(type, written).orElseThrow();
        assertThat(read).isEqualTo(setting);
        assertThat(json.toJson(type, read)).isEqualTo(written);
    }

    @Test
    void a_policy_that_sets_no_limit_is_not_written_into_a_deployment_profile() {
        DeploymentProfile bare = DeploymentProfile.builder().id("a").version("1").build();

        assertThat(json.write(bare))
                .asString(UTF_8)
                .isEqualTo("{\"kind\":\"deployment-profile\",\"schemaVersion\":\"1\",\"id\":\"a\",\"version\":\"1\"}");
        comesBack(DeploymentProfile.class, bare);
    }

    @Test
    void equal_policies_are_written_alike_in_whatever_order_somebody_set_them_up() {
        Policy spring = Policy.none().withDaysOff(Day.parse("2026-05-04"), Day.parse("2026-05-25"));
        Policy backwards = Policy.none().withDaysOff(Day.parse("2026-05-25"), Day.parse("2026-05-04"));

        assertThat(backwards).isEqualTo(spring);
        assertThat(json.write(backwards)).isEqualTo(json.write(spring));
        assertThat(json.digest(Policy.class, backwards)).isEqualTo(json.digest(Policy.class, spring));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'limits':[{'kind':'review','amount':0,'unit':'months'}]|SCH-range|/limits/0/amount",
                "'limits':[{'kind':'review','amount':3661,'unit':'months'}]|SCH-range|/limits/0/amount",
                "'limits':[{'kind':'review','amount':'92','unit':'months'}]|SCH-type|/limits/0/amount",
                "'limits':[{'kind':'review','amount':92}]|SCH-required|/limits/0",
                "'daysOff':['2026-05-25','2026-05-25']|SCH-unique|/daysOff",
                "'trainings':[{'code':'a','list':'b','version':'1'}]|SCH-required|/trainings/0",
                "'trainings':{}|SCH-type|/trainings",
                "'youngest':31|SCH-range|/youngest",
                "'sexes':['male','male']|SCH-unique|/sexes",
                "'controller':'a'|SCH-unknown|",
                "'id':'two'|JSON-duplicate|/id"
            })
    void a_policy_is_refused_where_it_is_wrong(String member, String code, String pointer) {
        isRefused(Policy.class, "'kind':'policy','schemaVersion':'1','id':'one','version':'1'," + member, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'nation':'Wales'|SCH-choice|/nation",
                "'controller':''|SCH-length|/controller",
                "'languages':['en','cy','en']|SCH-size|/languages",
                "'languages':['en','en']|SCH-unique|/languages",
                "'policy':{'id':'a b','version':'1'}|SCH-pattern|/policy/id",
                "'policy':{'kind':'policy','id':'a','version':'1'}|SCH-unknown|/policy"
            })
    void a_deployment_profile_is_refused_where_it_is_wrong(String member, String code, String pointer) {
        isRefused(
                DeploymentProfile.class,
                "'kind':'deployment-profile','schemaVersion':'1','id':'one','version':'1'," + member,
                code,
                pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'oldest':31,'sexes':['male']|SCH-range|/oldest",
                "'oldest':-1,'sexes':['male']|SCH-range|/oldest",
                "'oldest':18,'sexes':[]|SCH-size|/sexes",
                "'oldest':18|SCH-required|",
                "'oldest':18,'sexes':['male'],'instead':{'over-12':{'english':'a','cymraeg':'b'}}|SCH-unknown|/instead",
                "'oldest':18,'sexes':['male'],'instead':{'under-12':{'english':'a','cymraeg':' '}}|SCH-pattern|/instead/under-12/cymraeg",
                "'oldest':18,'sexes':['male'],'sources':{'a b':'c'}|SCH-name|/sources",
                "'oldest':18,'sexes':['male'],'sources':{'ages':'data:image/png;base64,AA'}|SCH-not|/sources"
            })
    void an_edition_profile_is_refused_where_it_is_wrong(String members, String code, String pointer) {
        isRefused(
                EditionProfile.class,
                "'kind':'edition-profile','schemaVersion':'1','id':'one','version':'1','edition':{},"
                        + "'unsuitableWithLearningDisability':'yes','fivePsAsked':'yes','youngest':12," + members,
                code,
                pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'policy','schemaVersion':'1','id':'a','version':'1'|JSON-kind|/kind",
                "'kind':'domain-catalogue','schemaVersion':'2','id':'a','version':'1'|JSON-version|/schemaVersion",
                "'kind':'domain-catalogue','schemaVersion':'1','id':'a','version':'1','domains':[{}]|SCH-required|/domains/0"
            })
    void a_catalogue_is_refused_where_it_is_wrong(String members, String code, String pointer) {
        isRefused(DomainCatalogue.class, members, code, pointer);
    }

    private void isRefused(Class<?> type, String members, String code, String pointer) {
        String document = "{" + members.replace('\'', '"') + "}";

        assertThat(json.read(type, document).problems())
                .extracting(problem -> problem.code().id(), ReadProblem::pointer)
                .containsOnly(tuple(code, pointer == null ? "" : pointer));
        assertThat(new Oracle(json.schema(type)).complaint(document)).isPresent();
    }

    @Test
    void a_licensee_can_load_an_edition_of_their_own() {
        EditionProfile other = EditionProfile.firstVersion().withId("org.example.edition").withOldest(21);

        comesBack(EditionProfile.class, other);
        assertThat(other.getInstead()).containsKey(Limit.GENERAL);
    }

    @Test
    void core_knows_the_digests_of_the_settings_it_comes_with() {
        Context shipped = Context.on(TODAY).with(DomainCatalogue.shipped());

        assertThat(shipped.digests())
                .containsOnlyKeys(
                        SettingKind.EDITION_PROFILE, SettingKind.POLICY, SettingKind.CATALOGUE, SettingKind.WORD_LIST);
        assertThat(shipped.digests()).isEqualTo(json.withDigests(shipped).digests());
        assertThat(Context.on(TODAY)).isEqualTo(json.withDigests(Context.on(TODAY)));
    }

    @Test
    void a_digest_is_that_of_the_canonical_form() throws Exception {
        Policy policy = Policy.none().withLimits(TimeLimit.days(LimitKind.REVIEW, 92));
        String canonical = "{\"id\":\"io.github.tafhsb.policy.none\",\"kind\":\"policy\","
                + "\"limits\":[{\"amount\":92,\"kind\":\"review\",\"unit\":\"calendar-days\"}],\"schemaVersion\":\"1\",\"version\":\"1\"}";

        assertThat(json.digest(Policy.class, policy))
                .isEqualTo(Digest.of(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)))));
    }

    @Test
    void a_digest_is_never_that_of_another_setting() {
        Context known = json.withDigests(Context.on(TODAY).under(Policy.none().withLimits(TimeLimit.days(LimitKind.REVIEW, 92))));

        assertThat(known.policyDigest()).isPresent().isNotEqualTo(Context.on(TODAY).policyDigest());
        assertThat(known.under(Policy.none().withLimits(TimeLimit.days(LimitKind.REVIEW, 7))).policyDigest()).isEmpty();
        assertThat(known.under(Policy.none())).isEqualTo(Context.on(TODAY));
        assertThat(new Context(known.today(), EditionProfile.firstVersion().withOldest(17), Policy.none()).profileDigest())
                .isEmpty();
    }

    @Test
    void an_organisations_own_settings_and_words_have_digests_too() {
        WordList own = new WordList("org.example.words", "1", List.of(), Map.of(), Map.of());
        DeploymentProfile wales =
                DeploymentProfile.builder().id("org.example").version("3").nation(Nation.WALES).build();
        Context known = json.withDigests(Context.on(TODAY).under(wales).with(own));

        assertThat(known.digest(SettingKind.WORD_LIST)).contains(json.digest(WordList.class, own));
        assertThat(known.digest(SettingKind.DEPLOYMENT_PROFILE)).contains(json.digest(DeploymentProfile.class, wales));
        assertThat(known.under(wales.withVersion("4")).digest(SettingKind.DEPLOYMENT_PROFILE)).isEmpty();
        assertThat(known.with(WordList.shipped()).digest(SettingKind.WORD_LIST))
                .isEqualTo(Context.on(TODAY).digest(SettingKind.WORD_LIST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rules':['G01'],'scopes':['general'],'when':['a b']|SCH-pattern|/entries/0/when/0",
                "'rules':['G01'],'scopes':['general'],'forms':{'english':['']}|SCH-length|/entries/0/forms/english/0",
                "'rules':['G01'],'scopes':['general'],'forms':{'english':['a\\nb']}|SCH-pattern|/entries/0/forms/english/0",
                "'rules':['G01'],'scopes':[]|SCH-size|/entries/0/scopes",
                "'rules':['abuse'],'scopes':['general']|SCH-length|/entries/0/rules/0",
                "'scopes':['general']|SCH-required|/entries/0"
            })
    void a_word_list_is_refused_where_it_is_wrong(String members, String code, String pointer) {
        isRefused(
                WordList.class,
                "'kind':'word-list','schemaVersion':'1','id':'a','version':'1','entries':[{'key':'a','source':'inference',"
                        + "'why':{'english':'a','cymraeg':'a'},'instead':{'english':'a','cymraeg':'a'}," + members + "}]",
                code,
                pointer);
    }

    @Test
    void a_policy_has_one_digest_alone_and_in_a_deployment_profile() {
        Policy policy = Policy.none().withId("org.example").withLimits(TimeLimit.days(LimitKind.REVIEW, 92));
        byte[] profile = json.write(
                DeploymentProfile.builder().id("a").version("1").policy(policy).build());

        Policy inside = json.read(DeploymentProfile.class, profile).orElseThrow().getPolicy();

        assertThat(json.digest(Policy.class, inside)).isEqualTo(json.digest(Policy.class, policy));
    }
}
