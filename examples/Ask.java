import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A question by Java 17 without a library: java examples/Ask.java [IIN]
 * Exit code 1: the gateway refused the question. An outage of a register is an answer, with HTTP 200.
 */
public class Ask {
    private static final String QUERY = """
            query ($iin: IIN!, $purpose: PurposeInput) {
              person(iin: $iin, purpose: $purpose) {
                identity { known message(language: RU) ... on IdentityRecord { surname name birthDate } }
              }
            }
            """;

    public static void main(String[] args) throws Exception {
        var url = System.getenv().getOrDefault("TIREK_URL", "http://127.0.0.1:4000/graphql");
        var token = System.getenv("TIREK_TOKEN");
        var iin = args.length > 0 ? args[0] : "900101490009";
        var variables = """
                {"iin": %s, "purpose": {"stateService": "ENPF_PAYMENTS", "applicationRef": "java-1"}}"""
                .formatted(quoted(iin));
        var body = "{\"query\": %s, \"variables\": %s}".formatted(quoted(QUERY), variables);

        var request = HttpRequest.newBuilder(URI.create(url))
                .header("content-type", "application/json")
                // Longer than the gateway's own ANSWER_TIMEOUT_MS.
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) request.header("authorization", "Bearer " + token);

        var client = HttpClient.newHttpClient();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        System.out.write(response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.println();
        if (response.statusCode() != 200 || response.body().contains("\"errors\":")) System.exit(1);
    }

    /** A text as JSON. */
    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return '"' + escaped + '"';
    }
}
