package org.claimwire.query.planted.web;

import jakarta.persistence.EntityManager;

class PageThatMapsTables {
  EntityManager tables;
}
