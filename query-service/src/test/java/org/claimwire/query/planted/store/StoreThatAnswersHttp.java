package org.claimwire.query.planted.store;

import jakarta.ws.rs.core.Response;

class StoreThatAnswersHttp {
  Response answer;
}
