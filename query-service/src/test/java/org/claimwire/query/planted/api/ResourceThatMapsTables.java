package org.claimwire.query.planted.api;

import jakarta.persistence.EntityManager;

class ResourceThatMapsTables {
  EntityManager tables;
}
