package org.claimwire.ingest.planted.article;

import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.claimwire.contracts.RawArticle;
import org.claimwire.ingest.planted.outlet.Accomplice;
import org.claimwire.ingest.planted.source.Door;

/** Breaks every rule of {@code RoomsTest}, to prove that each of them looks. */
public record Sinner(
    ProducerRecord<String, String> broker,
    RawArticle contract,
    Response http,
    Door door,
    Accomplice cycle) {}
