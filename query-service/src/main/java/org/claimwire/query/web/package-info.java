/**
 * The pages that a person reads. Each is a resource, a view record that holds what the page shows
 * in the words it shows, and a checked template; everything works without JavaScript, which only
 * saves loading a page again.
 */
package org.claimwire.query.web;
